"""Who names whom, as files for network programs."""

from __future__ import annotations

import pandas as pd
import pytest
from lxml import etree

from analysis.corpus import write_network

ROWS = [
    ("a", "Ann & Co", "Jo “B” Berg", 2),
    ("b", "Ann & Co", "Jo “B” Berg", 1),
    ("b", None, "Oslo", 5),
    ("b", 'Bo "<x>"', "Ann & Co", 1),
]
NAMING = pd.DataFrame(ROWS, columns=["doc_id", "speaker", "actor", "mentions"])


def found(path, tag):
    return [element for element in etree.parse(path).iter() if etree.QName(element).localname == tag]


def test_gexf_has_labels_and_added_weights(tmp_path):
    path = write_network(NAMING, tmp_path / "names.gexf")
    assert [node.get("label") for node in found(path, "node")] == ["Ann & Co", "Jo “B” Berg", 'Bo "<x>"']
    assert [(e.get("source"), e.get("target"), e.get("weight")) for e in found(path, "edge")] == [
        ("0", "1", "3"),
        ("2", "0", "1"),
    ]


def test_graphml_has_the_same(tmp_path):
    path = write_network(NAMING, tmp_path / "names.graphml")
    assert [data.text for data in found(path, "data")] == ["Ann & Co", "Jo “B” Berg", 'Bo "<x>"', "3", "1"]


def test_letters_that_xml_cannot_hold_no_rows_and_other_endings(tmp_path):
    path = write_network(NAMING.head(1).assign(actor="Jo\x00Berg"), tmp_path / "a.gexf")
    assert found(path, "node")[1].get("label") == "Jo�Berg"
    assert found(write_network(NAMING.head(0), tmp_path / "none.graphml"), "node") == []
    with pytest.raises(ValueError, match=".graphml or .gexf"):
        write_network(NAMING, tmp_path / "names.csv")
