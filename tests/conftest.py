"""The same examples on every machine and in every run, and no test that fails because a machine is busy."""

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
