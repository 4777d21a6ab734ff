"""What kills a worker of a cluster; a module of its own, so that the workers can import it."""

import os
import signal


def lay_trap(where, flag):
    """Run in each worker: the first to get there dies, before or after what `where` names."""
    from analysis.scale import cluster as there
    from analysis.scale.store import Store

    def die(*found):
        if any(marker in str(found) for marker in ("p12", "articles/000003")):
            try:
                os.close(os.open(flag, os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                return
            os.kill(os.getpid(), signal.SIGKILL)

    if where == "measuring":
        whole = there.measure_safely
        there.measure_safely = lambda frame: (die(*frame["doc_id"]), whole(frame))[1]
    else:
        put = Store.put
        Store.put = lambda self, local, name: (put(self, local, name), die(name))[0]
