"""Coding sheets: one table for each coder, which a spreadsheet shows safely, and which is read back with care."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pandas as pd

from analysis.display.safe_text import cell_text
from analysis.export import defused, replacing, write_table
from analysis.validation.codes import labels_of
from analysis.validation.coding_key import KEY_STEM
from analysis.validation.instructions import Rule
from analysis.validation.reading import ENDINGS, read_rows, without_blanks
from analysis.validation.units import units_in

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Sheet: TypeAlias = str | Path | pd.DataFrame
Sheets: TypeAlias = Sheet | Sequence[Sheet] | Mapping[str, Sheet]
_COPY = re.compile(r"[\s_-]*(?:\(\d+\)|(?:copy|kopie|kopia|kopi|copie|copia)\b.*)", re.IGNORECASE)  # Windows, macOS
CELL = 30_000  # characters that a cell of a spreadsheet holds, with some to spare
_WIDTHS = {
    "before": 50,
    "quotation": 60,
    "article": 90,
    "source": 24,
    "after": 50,
    "title": 24,
    "note": 24,
    "unit": 11,
    "when": 70,
    "example": 70,
}


def write_sheet(sheet: pd.DataFrame, path: Path, rules: list[Rule]) -> Path:
    """A sheet as .csv, or as .xlsx with the rules on a second page; no text in it can start a formula."""
    fitted = partial(cell_text, length=CELL)
    texts = [name for name in sheet if isinstance(sheet[name].dtype, pd.StringDtype)]
    sheet = sheet.assign(**{str(name): sheet[name].map(fitted, na_action="ignore") for name in texts})
    if path.suffix == ".csv":
        return write_table(sheet, path)
    _write_excel(defused(sheet), path, rules)
    return path


def _write_excel(sheet: pd.DataFrame, path: Path, rules: list[Rule]) -> None:
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    page = book.active
    page.title = "coding"
    _fill(page, list(sheet.columns), sheet.astype(object).where(sheet.notna(), None).itertuples(index=False))
    for number, answer in enumerate(sheet.columns, start=1):
        labels = labels_of(answer)
        if labels is None or any("," in label for label in labels) or not len(sheet):
            continue  # in a list of choices a comma separates
        choice = DataValidation("list", formula1=f'"{",".join(labels)}"', allow_blank=True)
        page.add_data_validation(choice)
        choice.add(f"{get_column_letter(number)}2:{get_column_letter(number)}{len(sheet) + 1}")
    _fill(book.create_sheet("instructions"), Rule._fields, rules)
    with replacing(path) as temporary, open(temporary, "wb") as file:
        book.save(file)


def _fill(page: Worksheet, names: Sequence[str], rows: Iterable[Iterable]) -> None:
    """A page of a workbook: names in bold, the rows below them as plain text that is wrapped."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    page.append(list(names))
    for row in rows:
        page.append(list(row))
    for cells in page.iter_rows():
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(cell.value, str):
                cell.data_type = "s"
    for i, name in enumerate(names, start=1):
        page.column_dimensions[get_column_letter(i)].width = _WIDTHS.get(name, 16)
        page.cell(1, i).font = Font(bold=True)
    page.freeze_panes = "A2"


def read_sheets(sheets: Sheets) -> dict[str, pd.DataFrame]:
    """Sheets by coder, from a folder, from paths, or from frames (a list, or a dict by coder)."""
    by_coder = sheets if isinstance(sheets, Mapping) else _by_coder(_listed(sheets))
    if not by_coder:
        raise ValueError("there is no sheet: give the folder that they are in, their paths, or frames")
    return {str(coder): _complete(_read(sheet, coder), coder) for coder, sheet in by_coder.items()}


def _listed(sheets: Sheet | Sequence[Sheet]) -> Sequence[Sheet]:
    if isinstance(sheets, pd.DataFrame):
        return [sheets]
    if isinstance(sheets, Iterable) and not isinstance(sheets, (str, bytes)):
        return list(sheets)
    if not isinstance(sheets, (str, Path)):
        raise TypeError(f"sheets are a folder, paths or frames, not {type(sheets).__name__}")
    folder = Path(sheets)
    if not folder.is_dir():
        return [folder]
    named = (file for file in folder.iterdir() if file.name.lower().startswith("coding-"))
    paths = sorted(file for file in named if file.suffix.lower() in ENDINGS and file.stem.lower() != KEY_STEM)
    if not paths:
        raise FileNotFoundError(f"no coding sheets in {folder}: looked for coding-*.csv and coding-*.xlsx")
    _no_copies(paths)
    return paths


def _no_copies(paths: list[Path]) -> None:
    """Raise ValueError for a sheet that was copied, which would be a coder who always agrees with another."""
    for path in paths:
        for other in paths:
            if other != path and path.stem.startswith(other.stem) and _COPY.fullmatch(path.stem[len(other.stem) :]):
                raise ValueError(
                    f"{path} is named like a copy of {other.name}, and would count as a coder of its own: move the one"
                    " that does not count to another folder, or name it after its coder"
                )


def _by_coder(sheets: Sequence[Sheet]) -> dict[str, Sheet]:
    names = [f"coder {i}" if isinstance(s, pd.DataFrame) else _coder(s) for i, s in enumerate(sheets, start=1)]
    twice = next((k for k, name in enumerate(names) if name in names[:k]), None)
    if twice is not None:
        first = sheets[names.index(names[twice])]
        raise ValueError(f"{first} and {sheets[twice]} are of the same coder; give a dict of coder and sheet")
    return dict(zip(names, sheets, strict=True))


def _coder(path: str | Path) -> str:
    return Path(path).stem.removeprefix("coding-")


def _read(sheet: Sheet, coder: str) -> pd.DataFrame:
    if isinstance(sheet, pd.DataFrame):
        return without_blanks(sheet, f"the sheet of {coder}")
    if not isinstance(sheet, (str, Path)):
        raise TypeError(f"the sheet of {coder} is no path and no frame, but {type(sheet).__name__}")
    if not Path(sheet).is_file():
        raise FileNotFoundError(f"there is no sheet {sheet}")
    return read_rows(Path(sheet))


def _complete(sheet: pd.DataFrame, coder: str) -> pd.DataFrame:
    """The sheet with its units, each of which may occur once."""
    if "unit" not in sheet and not {"doc_id", "start", "end"} <= set(sheet.columns):
        raise ValueError(f"the sheet of {coder} has no column unit, nor doc_id, start and end to make it from")
    nowhere = sheet[["unit"] if "unit" in sheet else ["doc_id", "start", "end"]].isna().any(axis=1).to_numpy()
    if nowhere.any():
        row = sheet[nowhere].dropna(axis=1).iloc[0]
        raise ValueError(
            f"the sheet of {coder} has a row without a unit, with {row.to_dict()}: which unit is it about?"
        )
    sheet = sheet.assign(unit=units_in(sheet))
    twice = sheet["unit"][sheet["unit"].duplicated()]
    if len(twice):
        raise ValueError(f"the sheet of {coder} has the unit {twice.iloc[0]} twice")
    return sheet
