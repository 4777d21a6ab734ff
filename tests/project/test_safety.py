"""Hostile articles through all of newsgauge: their text is shown and written as text and never run."""

import re
import shutil
import subprocess
import sys

import pandas as pd
import pytest

from analysis import measure, reading_view
from analysis.export import file_name, write_table

RUN = "document.documentElement.setAttribute('data-ran','yes')"
ATTACKS = [
    f"<script>{RUN}</script>",
    f'<img src=x onerror="{RUN}">',
    f"<svg/onload={RUN}>",
    f"</span></div><script>{RUN}</script>",
    f'"><body onload={RUN}>',
    f'<iframe srcdoc="<script>parent.{RUN}</script>"></iframe>',
    f"<details open ontoggle={RUN}>",
    f"<style>@import 'javascript:{RUN}'</style><input autofocus onfocus={RUN}>",
    f"--><script>{RUN}</script><!--",
    f"]]><script>{RUN}</script>",
    f"</title></style><script>{RUN}</script>",
]
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def articles():
    texts = [
        f"Report {attack}\n\n“{attack} we won,” said Ann {attack} Lahti, mayor of {attack}. =1+1 Ann Lahti left.\n\n"
        f"“=cmd|' /C calc'!A0 is what we said,” Jo Berg told {attack}."
        for attack in ATTACKS
    ]
    return pd.DataFrame(
        {"doc_id": [f"../{attack}" for attack in ATTACKS], "text": texts, "title": ATTACKS, "outlet": "=1+1"}
    )


@pytest.fixture(scope="module")
def tables():
    return measure(articles())


def views(tables):
    for row in articles().itertuples():
        yield reading_view(articles(), tables.quotes, tables.mentions, doc_id=row.doc_id)


@pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")
def test_nothing_runs_of_what_was_measured(tables, tmp_path):
    """All views in one page without any policy. The control does run, so the test would see it."""
    body = "".join(view._repr_html_() for view in views(tables))
    frames = "".join(frame.to_html() for frame in tables)
    pages = {"views": body, "tables": frames, "control": f"<img src=x onerror={RUN}>"}
    flags = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --virtual-time-budget=2000 --dump-dom"
    for name, content in pages.items():
        path = tmp_path / f"{name}.html"
        path.write_text(f"<html><body>{content}</body></html>", encoding="utf-8")
        command = [BROWSER, *flags.split(), f"--user-data-dir={tmp_path / 'profile'}", path.as_uri()]
        page = subprocess.run(command, capture_output=True, text=True, timeout=60, encoding="utf-8").stdout
        assert "</html>" in page
        assert ('data-ran="yes"' in page.split("<body", 1)[0]) == (name == "control"), name


def test_views_hold_no_tag_of_an_article(tables):
    for view in views(tables):
        tags = {tag.lower() for tag in re.findall(r"<\s*/?\s*([A-Za-z][A-Za-z0-9]*)", view.html)}
        known = "doctype html head meta title style body article section div fieldset label input ul li small h1 h2 p span sup"
        assert tags <= set(known.split())


def test_views_are_written_inside_the_folder_whatever_the_id(tables, tmp_path):
    for doc_id, view in zip(articles()["doc_id"], views(tables), strict=True):
        path = view.save(tmp_path / "views" / file_name(doc_id, ".html"))
        assert path.resolve().parent == (tmp_path / "views").resolve()
    assert len(list((tmp_path / "views").iterdir())) == len(ATTACKS)
    assert [path.name for path in tmp_path.iterdir()] == ["views"]


def test_no_cell_of_any_table_starts_a_formula(tables, tmp_path):
    for name, frame in tables._asdict().items():
        path = write_table(frame, tmp_path / f"{name}.csv")
        written = pd.read_csv(path, dtype=str, keep_default_na=False)
        texts = [column for column in frame if isinstance(frame[column].dtype, pd.StringDtype)]
        assert texts and not written[texts].apply(lambda column: column.str.startswith(tuple("=+-@\t\r"))).any(
            axis=None
        )
    assert "'=1+1" in set(pd.read_csv(tmp_path / "articles.csv")["outlet"])


def test_no_pickle_is_loaded(tmp_path):
    """Python reports each name that a pickle asks for. The pickle loaded last proves that it does."""
    (tmp_path / "a.txt").write_text("“We won,” Ann Lahti said.", encoding="utf-8")
    code = (
        "import collections, pickle, sys; asked = []\n"
        "sys.addaudithook(lambda event, args: asked.append(args) if event == 'pickle.find_class' else None)\n"
        "from analysis import load_articles, measure, reading_view\n"
        "articles = load_articles('a.txt'); tables = measure(articles); reading_view(articles, tables.quotes, tables.mentions)\n"
        "before = len(asked); pickle.loads(pickle.dumps(collections.OrderedDict())); print(before, len(asked) - before)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "0 1\n"
