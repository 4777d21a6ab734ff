"""Word and RTF files that tests write."""

import io
import zipfile
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs):
    return f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{''.join(runs)}</w:p>"


def docx(*blocks, namespace=_W):
    """The bytes of a Word file: of texts, each a paragraph, and of XML as it is."""
    body = "".join(block if block.startswith("<") else paragraph(run(block)) for block in blocks)
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    content = f'<w:document xmlns:w="{namespace}" xmlns:mc="{mc}"><w:body>{body}</w:body></w:document>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", "<Types/>")
        parts.writestr("word/document.xml", content)
    return data.getvalue()


def rtf(*paragraphs):
    """The bytes of an RTF file of texts, each a paragraph."""
    fonts = r"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial;}}"
    text = "".join(f"\\pard\\plain {''.join(map(_in_rtf, paragraph))}\\par\r\n" for paragraph in paragraphs)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{fonts}{text}}}".encode("ascii")


def _in_rtf(character):
    if character in "\\{}":
        return f"\\{character}"
    special = {"\t": r"\tab ", "\u00a0": r"\~", "\n": r"\line "}
    pairs = character.encode("utf-16-le")
    units = [int.from_bytes(pairs[i : i + 2], "little", signed=True) for i in range(0, len(pairs), 2)]
    return special.get(character) or (character if ord(character) < 128 else "".join(f"\\u{u}?" for u in units))
