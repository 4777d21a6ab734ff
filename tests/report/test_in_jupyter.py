"""A notebook executed by Jupyter: without what only takes time, and leaving nothing behind."""

import json
import subprocess
import sys

from analysis.report import in_jupyter


def test_the_grammar_is_not_built_and_may_be_built_later():
    code = "import sys; from analysis.report.in_jupyter import without_grammar\n"
    code += "with without_grammar(): import nbclient\n"
    code += "print([name for name in sys.modules if name.startswith(('rfc3987_syntax', 'lark'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_was_imported_before_stays(monkeypatch):
    monkeypatch.setitem(sys.modules, "rfc3987_syntax", json)
    with in_jupyter.without_grammar():
        assert sys.modules["rfc3987_syntax"] is json
    assert sys.modules["rfc3987_syntax"] is json
