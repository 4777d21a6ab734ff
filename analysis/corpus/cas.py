"""A text with its annotations as a UIMA CAS, in XMI, which INCEpTION and other programs on UIMA read.

dkpro-cassis writes it, and counts places in UTF-16 units, as Java does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from analysis.corpus.annotated import LAYERS, Span, lines, tokens

TYPE_SYSTEM = "TypeSystem.xml"
CUSTOM = "webanno.custom."  # before the names of layers that people make in INCEpTION
SEGMENTS = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
ANNOTATION, STRING = "uima.tcas.Annotation", "uima.cas.String"
INSTALL = "a UIMA CAS is written by dkpro-cassis: pip install 'newsgauge[cas]'"
NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writer() -> tuple[str, Callable[[str, Sequence[Span]], str]]:
    """The types as XML, and what writes a text with its annotations."""
    try:
        import cassis
    except ImportError:
        raise ModuleNotFoundError(INSTALL) from None
    types = cassis.TypeSystem()
    sentence, token = (types.create_type(SEGMENTS + name, ANNOTATION) for name in ("Sentence", "Token"))
    layers = {layer: types.create_type(CUSTOM + layer, ANNOTATION) for layer in LAYERS}
    for layer, features in LAYERS.items():
        for feature in features:
            types.create_feature(layers[layer], feature, STRING)

    def written(text: str, spans: Sequence[Span]) -> str:
        text = _for_xml(text)
        cas = cassis.Cas(typesystem=types, sofa_string=text, sofa_mime="text/plain", document_language="en")
        cuts = {place for span in spans for place in (span.start, span.end)}
        for line in lines(text):
            words = [token(begin=start, end=end) for start, end in tokens(text, *line.span(), cuts)]
            cas.add_all([sentence(begin=line.start(), end=line.end()), *words])
        for span in spans:
            known = zip(LAYERS[span.layer], span.features, strict=True)
            values = {feature: _for_xml(value) for feature, value in known if value is not None}
            cas.add(layers[span.layer](begin=span.start, end=span.end, **values))
        return str(cas.to_xmi(pretty_print=True))

    return str(types.to_xml()), written


def _for_xml(text: str) -> str:
    """A text of the same length that XML can hold."""
    return NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)
