"""PDF files: paragraphs in reading order, without what stands on every page."""

import io
import textwrap

import pytest

from analysis import load_articles
from analysis.articles.files import NothingReadable, Unreadable
from analysis.articles.pdf import pdf_paragraphs

pytest.importorskip("pypdfium2")

DAM = (
    "The mayor of Oulu said on Monday that the dam would hold through the winter, although several engineers had "
    "warned her office about cracks in the eastern wall."
)
TOWN = (
    "Residents of the lower town have asked for sandbags since April, when the river rose by two metres within a "
    "night and took the footbridge with it."
)
COST = (
    "A new wall would cost the council nine million euros, a well-known builder of dams told its finance committee, "
    "and take four years to build."
)


def page_of(pdf, title, columns, head="", number=""):
    """A page with a title, a running head, and paragraphs in columns; the first line of each is indented."""
    import matplotlib.pyplot as plt

    figure = plt.figure(figsize=(8.3, 11.7))
    figure.text(0.1, 0.96, head, size=7)
    figure.text(0.5, 0.04, number, size=7)
    figure.text(0.1, 0.88, title, size=16)
    for at, paragraphs in enumerate(columns):
        left, line = 0.1 + at * 0.43, 0.84
        for paragraph in paragraphs:
            for first, words in enumerate(lines_of(paragraph, 34 if len(columns) > 1 else 80)):
                figure.text(left + (0.03 if first == 0 else 0), line, words, size=8)
                line -= 0.014
    pdf.savefig(figure)
    plt.close(figure)


def lines_of(paragraph, width):
    """Lines as a press sets them: the first long word at a line's end is broken."""
    lines = textwrap.wrap(paragraph, width)
    for n in range(len(lines) - 1):
        word = lines[n + 1].split()[0]
        if word in ("engineers", "residents", "committee,"):
            lines[n], lines[n + 1] = f"{lines[n]} {word[:3]}-", word[3:] + lines[n + 1][len(word) :]
    return lines


@pytest.fixture
def pdf_of(tmp_path):
    import matplotlib
    from matplotlib.backends.backend_pdf import PdfPages

    def made(*pages, name="page.pdf"):
        with matplotlib.rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans Mono"}):
            with PdfPages(tmp_path / name) as pdf:
                for page in pages:
                    page_of(pdf, *page)
        return tmp_path / name

    return made


def test_paragraphs_of_one_column(pdf_of):
    path = pdf_of(("Dam is safe", [[DAM, TOWN, COST]]))
    assert pdf_paragraphs(path.read_bytes()) == ["Dam is safe", DAM, TOWN, COST]


WIDTHS = {"a": 0.444, "h": 0.5, "i": 0.278, "t": 0.278, "s": 0.389, "e": 0.444, "r": 0.333, "c": 0.444, "w": 0.722}
WIDTHS |= {"L": 0.611, "A": 0.722, "W": 0.944, "T": 0.611, "M": 0.889, "m": 0.778, ".": 0.25, '"': 0.408}


def letter_by_letter(*lines):
    """A page of Times in which each letter has its place, as browsers print: nearer to some capitals than it is wide."""
    moves = []
    for n, line in enumerate(lines):
        left = 72.0
        for word in line.split():
            for at, letter in enumerate(word):
                moves.append(f"1 0 0 1 {left:.2f} {700 - 14 * n} Tm ({letter}) Tj")
                nearer = 0.08 if letter == '"' or (at == 0 and letter.isupper()) else 0
                left += 11 * (WIDTHS.get(letter, 0.5) - nearer)
            left += 3.4
    content = f"BT /F1 11 Tf {' '.join(moves)} ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ]
    written = "".join(f"{n} 0 obj\n{part}\nendobj\n" for n, part in enumerate(parts, 1))
    return f"%PDF-1.4\n{written}trailer << /Size 6 /Root 1 0 R >>\n%%EOF".encode()


def test_letters_that_were_moved_together_are_read_once():
    lines = ['"We cannot wait" Ann Lahti said on', "Monday. The town of Wanda is out", "on its own and waits."]
    assert pdf_paragraphs(letter_by_letter(*lines)) == [" ".join(lines)]


def test_columns_are_read_one_after_the_other(pdf_of):
    path = pdf_of(("Dam is safe", [[DAM, TOWN], [COST, DAM]]))
    assert pdf_paragraphs(path.read_bytes()) == ["Dam is safe", DAM, TOWN, COST, DAM]


def test_running_heads_and_page_numbers_are_no_text(pdf_of):
    pages = [
        (title, [[paragraph]], "The Norland Courier, Monday 4 May", f"Page {n} of 3")
        for n, (title, paragraph) in enumerate([("Dam is safe", DAM), ("Town waits", TOWN), ("The bill", COST)], 1)
    ]
    assert pdf_paragraphs(pdf_of(*pages).read_bytes()) == ["Dam is safe", DAM, "Town waits", TOWN, "The bill", COST]


def test_a_paragraph_over_two_pages_is_one(pdf_of):
    first, second = DAM[: DAM.index("although") - 1], DAM[DAM.index("although") :]
    path = pdf_of(("Dam is safe", [[first]]), ("", [[second]]))
    assert pdf_paragraphs(path.read_bytes()) == ["Dam is safe", DAM]


def test_a_pdf_is_an_article_whatever_its_name(pdf_of):
    path = pdf_of(("Dam is safe", [[DAM, TOWN, COST]]), name="dam.txt")
    articles = load_articles(path)
    assert articles["text"].tolist() == ["\n\n".join(["Dam is safe", DAM, TOWN, COST])]


def test_a_scan_is_named_as_one(tmp_path):
    import matplotlib.pyplot as plt

    figure = plt.figure()
    figure.savefig(tmp_path / "scan.pdf")
    plt.close(figure)
    with pytest.raises(NothingReadable, match="scan"):
        load_articles(tmp_path / "scan.pdf")


def test_damaged_files_are_refused_with_the_reason(pdf_of):
    data = pdf_of(("Dam is safe", [[DAM]])).read_bytes()
    for cut in range(10, len(data), len(data) // 12):
        try:
            pdf_paragraphs(data[:cut])
        except Unreadable as error:
            assert "PDF" in str(error) or "scan" in str(error)


def test_without_the_engine_the_message_names_the_command(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    with pytest.raises(Unreadable, match=r"newsgauge\[pdf\]"):
        pdf_paragraphs(b"%PDF-1.7")


def test_no_stream_is_left_open(pdf_of):
    assert pdf_paragraphs(io.BytesIO(pdf_of(("Dam", [[DAM]])).read_bytes()).getvalue())


@pytest.mark.parametrize("coded", [False, True])
def test_an_archives_export_is_read_line_by_line(tmp_path, coded):
    import matplotlib
    import matplotlib.pyplot as plt

    fields = {"SE": "News", "HD": "Dam will hold", "BY": "By Bo Ek", "WC": "44 words", "PD": "3 May 2021"}
    fields |= {"SN": "The Oulu Herald", "SC": "OULU", "LA": "English", "CY": "(c) 2021 Herald Company"}
    lines = [*fields.items(), ("", ""), *zip(["LP", *[""] * 9], textwrap.wrap(DAM, 60), strict=False), ("", "")]
    lines += [*zip(["TD", *[""] * 9], textwrap.wrap(TOWN, 60), strict=False), ("", "")]
    lines += [("AN", "Document OULU000020210503eh5300001")]
    with matplotlib.rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans Mono"}):
        figure = plt.figure(figsize=(8.3, 11.7))
        for n, (code, words) in enumerate(lines):
            figure.text(0.05, 0.9 - n * 0.02, code if coded else "", size=9)
            figure.text(0.12, 0.9 - n * 0.02, words, size=9)
        figure.savefig(tmp_path / "export.pdf")
        plt.close(figure)
    article = load_articles(tmp_path / "export.pdf").loc[0]
    assert [article[name] for name in ("title", "outlet", "author", "section")] == [
        "Dam will hold",
        "The Oulu Herald",
        "Bo Ek",
        "News",
    ]
    assert article["text"].split() == f"{DAM} {TOWN}".split()
