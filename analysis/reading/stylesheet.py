"""The style sheet of the reading view: what the switches show, who is followed, where details are shown.

No script: a checkbox or a radio button that is chosen is seen by `:has()`. Without the sheet, or in a browser that does
not know `:has()`, no control is seen, and the speakers stay marked by the styles in the elements.
"""

from __future__ import annotations

from analysis.display.palette import GREY, INK, NEGATIVE, POSITIVE, SANS

# What is switched on, and that somebody is followed; a rule begins with one of these.
_SPEAKERS, _NAMES, _TONE = (f".ng-view:has(.ng-show-{what}:checked)" for what in ("speakers", "names", "tone"))
_FOLLOWING = f"{_SPEAKERS}:has(.ng-f:not(.ng-f0):checked)"
_SHEET = f"""
.ng-view {{ background: #fff; color: {INK}; font: 16px/1.65 {SANS}; max-width: 42rem; padding: 0.6rem 0;
  overflow-wrap: anywhere; text-align: left; print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
.ng-view .ng-block {{ margin: 0 0 0.8em; padding: 0; white-space: pre-wrap; unicode-bidi: isolate; position: relative;
  color: inherit; font-size: inherit; font-weight: inherit; }}
.ng-view .ng-title, .ng-view .ng-headline {{ font: bold 1.5em/1.25 {SANS}; margin: 0 0 0.5em; color: inherit; }}
.ng-view .ng-subheading {{ font-size: 1.05em; font-weight: bold; margin-top: 1.4em; }}
.ng-view .ng-from {{ color: {GREY}; font-size: 0.85em; margin: 0 0 0.2em; }}
.ng-view ul {{ list-style: none; margin: 0 0 0.4em !important; padding: 0 !important; font-size: 0.82em;
  line-height: 1.9; }}
.ng-view li {{ display: inline-block; margin: 0 1.3em 0 0; }}
.ng-view .ng-speakers {{ max-height: 22em; overflow-y: auto; }}
.ng-view small {{ font-size: 0.9em; color: #555; }}
.ng-view sup {{ font: bold 0.65em {SANS}; line-height: 0; user-select: none; -webkit-user-select: none; }}
.ng-view .ng-key-title {{ font: bold 0.88em/1.4 {SANS}; margin: 0.2em 0 0.3em; color: inherit; }}
.ng-view .ng-legend {{ border-bottom: 1px solid #ccc; margin: 0 0 1em; padding: 0 0 0.3em; }}
.ng-view label {{ cursor: inherit; font: inherit; margin: 0; display: inline; }}
.ng-view .ng-mark, .ng-view .ng-who {{ box-decoration-break: clone; -webkit-box-decoration-break: clone; }}

.ng-view .ng-bar {{ flex-wrap: wrap; gap: 0.2em 1.2em; align-items: center; border: 0;
  margin: 0; padding: 0.45em 0; min-width: 0; position: sticky; top: 0; z-index: 2; background: #fff;
  box-shadow: 0 0 0 3px #fff; font-size: 0.88em; }}
.ng-view .ng-bar label::after {{ content: attr(data-text); }}
.ng-view .ng-bar label, .ng-view .ng-chip {{ cursor: pointer; border-radius: 3px; }}
.ng-view .ng-chip {{ padding: 0 0.25em; margin-left: -0.25em; }}
.ng-view .ng-bar input {{ margin: 0 0.35em 0 0; vertical-align: -0.1em;
  accent-color: {INK}; }}
.ng-view .ng-chip > input, .ng-view .ng-mark > input {{ appearance: none; position: absolute; width: 1px; height: 1em;
  margin: 0; opacity: 0; pointer-events: none; }}
@supports selector(:has(*)) {{
  .ng-view .ng-bar {{ display: flex !important; }}
  .ng-view :is(.ng-bar, .ng-chip) input {{ display: inline-block !important; }}
}}
.ng-view :is(.ng-bar label, .ng-chip, .ng-mark):has(> input:focus-visible) {{ outline: 2px solid {INK};
  outline-offset: 2px; }}

/* While a speaker is followed, the marks of all others lose their colours (what --on-... is not set for). */
.ng-view .ng-by {{ --on-b: initial; --on-l: initial; --on-r: initial; }}
{_FOLLOWING} :is(.ng-by:not(.ng-chip), .ng-who) {{ background: var(--on-b, none) !important;
  border-bottom-color: var(--on-l, #ddd) !important; }}
{_FOLLOWING} :is(.ng-quotation, .ng-chip) {{ box-shadow: var(--on-r, none);
  border-radius: 2px; }}

{_SPEAKERS} .ng-quotation > input,
{_NAMES} .ng-name > input,
{_TONE} .ng-tone > input {{ display: inline-block !important; }}
{_SPEAKERS} .ng-by label,
{_NAMES} .ng-name > label,
{_TONE} .ng-tone > label {{ cursor: pointer; }}
.ng-view:has(.ng-show-speakers:not(:checked)) .ng-block .ng-by {{ background: none !important;
  border: 0 !important; font-style: inherit !important; }}
.ng-view:has(.ng-show-speakers:not(:checked)) :is(.ng-block sup, .ng-who-speaks, .ng-all) {{
  display: none !important; }}

{_NAMES} .ng-key-names, {_TONE} .ng-key-tone {{
  display: block !important; }}
{_NAMES} .ng-name {{ text-decoration: underline {INK} 1px; text-underline-offset: 2px; }}
{_NAMES} .ng-organisation {{ text-decoration-style: dashed; }}
{_NAMES} .ng-place {{ text-decoration-style: wavy; }}
{_TONE} .ng-tone {{ border: 1px solid; border-radius: 3px; padding: 0 0.15em;
  background: #fff; font-weight: bold; font-style: normal; text-decoration: none; }}
{_TONE} .ng-tone > :first-child::after {{ content: "+"; font-size: 0.8em;
  padding-left: 0.1em; }}
{_TONE} .ng-neg > :first-child::after {{ content: "\\2212"; }}
{_TONE} .ng-pos {{ color: {POSITIVE}; border-color: {POSITIVE} !important; }}
{_TONE} .ng-neg {{ color: {NEGATIVE}; border-color: {NEGATIVE} !important; }}
{_TONE} .ng-pos.ng-strong {{ color: #fff; background: {POSITIVE} !important; }}
{_TONE} .ng-neg.ng-strong {{ color: #fff; background: {NEGATIVE} !important; }}

.ng-view .ng-mark::after {{ content: attr(data-tip); position: absolute; left: 0; right: 0; z-index: 3;
  margin: 0.15em 0 0; display: block; visibility: hidden; white-space: pre-line; pointer-events: none;
  background: #fff; color: {INK}; border: 1px solid {INK}; border-radius: 4px; box-shadow: 0 2px 8px #0003;
  padding: 0.5em 0.7em; font: normal 13px/1.45 {SANS}; text-align: left; text-indent: 0; }}
{_SPEAKERS} .ng-by:is(:hover, :has(> input:focus))::after,
{_NAMES} .ng-name:is(:hover, :has(> input:focus))::after,
{_TONE} .ng-tone:is(:hover, :has(> input:focus))::after {{ visibility: visible; }}
.ng-view .ng-mark:hover:not(:has(> input:focus))::after {{ transition: visibility 0s 0.3s; }}
{_SPEAKERS}:has(.ng-block .ng-by:hover) .ng-mark:has(> input:focus):not(:hover)::after {{
  visibility: hidden; }}
{_SPEAKERS} .ng-quotation:has(:is(.ng-speaker, .ng-cue):hover)::after,
{_NAMES} .ng-quotation:has(.ng-name:is(:hover, :focus-within))::after,
{_TONE} .ng-quotation:has(.ng-tone:is(:hover, :focus-within))::after {{
  visibility: hidden; }}

@media (max-width: 30rem) {{ .ng-view {{ font-size: 15px; }} }}
@media print {{
  .ng-view {{ max-width: none; font-size: 10.5pt; line-height: 1.5; padding: 0; }}
  .ng-view .ng-bar, .ng-view .ng-mark::after {{ display: none !important; }}
  .ng-view .ng-block {{ orphans: 3; widows: 3; }}
  .ng-view .ng-speakers {{ max-height: none; overflow: visible; }}
  .ng-view .ng-legend, .ng-view li {{ break-inside: avoid; }}
  .ng-view :is(.ng-title, .ng-headline, .ng-subheading) {{ break-after: avoid; }}
}}
"""


def sheet(keys: list[int]) -> str:
    """The style sheet of a view with these speakers."""
    if not keys:
        return _SHEET
    chosen = ",\n".join(f".ng-view:has(.ng-f{key}:checked) .ng-s{key}" for key in keys)
    return f"{_SHEET}{chosen} {{ --on-b: var(--b); --on-l: var(--l); --on-r: 0 0 0 2px {INK}; }}\n"
