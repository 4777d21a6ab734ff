"""What users write, for the type checker (make typecheck): each call is right, each result is of the type stated."""

from collections.abc import Iterator
from pathlib import Path
from typing import assert_type

import pandas as pd
from matplotlib.axes import Axes

import analysis as ng
from analysis import plots
from analysis.articles import load_labels
from analysis.articles.files import Problem
from analysis.display import show
from analysis.scale import measure_files, run
from analysis.scoring import beside_textstat
from analysis.sentiment import tone_toward
from analysis.validation import agreement, krippendorff_alpha, sample_for_coding

articles = assert_type(ng.load_articles("news"), pd.DataFrame)
ng.load_articles(Path("news") / "a.csv", columns={"story": "text"})
ng.load_articles(articles)
ng.load_articles([{"headline": "Mayor resigns", "body": "The mayor resigned."}])
ng.load_articles(["a.txt", Path("b.txt")])
assert_type(ng.iter_articles("news", chunk=100), Iterator[pd.DataFrame])
assert_type(ng.load_sample(), pd.DataFrame)
assert_type(load_labels("quotes"), pd.DataFrame)
assert_type(ng.as_articles(["One.", "Two."]), pd.DataFrame)

tables = assert_type(ng.measure(articles, workers=2), ng.Measures)
assert_type(tables.quotes, pd.DataFrame)
ng.measure("One text.")
ng.measure(["One.", "Two."])
quotes = assert_type(ng.extract_quotes(articles), pd.DataFrame)
mentions = assert_type(ng.actor_mentions("One text."), pd.DataFrame)
assert_type(ng.readability(["One."], ["flesch_reading_ease"], counts=True, by="voice", quotes=quotes), pd.DataFrame)
assert_type(ng.readability_interval(articles, level=0.8), pd.DataFrame)
assert_type(ng.quote_density(articles, quotes, by="block"), pd.DataFrame)
assert_type(ng.name_actors(articles, quotes=quotes, across=True), pd.DataFrame)
assert_type(ng.who_names_whom(quotes, mentions), pd.DataFrame)
assert_type(ng.tone(quotes["text"], method="vader"), pd.DataFrame)
ng.tone("It was good.")
assert_type(ng.tone_words("It was good."), list[tuple[int, int, float]])
assert_type(tone_toward(articles, mentions=mentions, quotes=quotes), pd.DataFrame)
assert_type(ng.speaker_sentiment(quotes), pd.DataFrame)
assert_type(ng.speaker_sentiment(quotes, across=True, actors=tables.actors), pd.DataFrame)
assert_type(ng.merge_across(tables.actors), pd.DataFrame)
assert_type(ng.names_across(tables.actors), dict[str, str])
assert_type(ng.link_actors(tables.actors), pd.DataFrame)
assert_type(ng.across(tables), ng.Measures)
assert_type(ng.quotes_of(tables, "Ann Lahti"), pd.DataFrame)
assert_type(ng.load_measures(), ng.Measures)
assert_type(ng.textstat_scores(articles), pd.DataFrame)
assert_type(beside_textstat("One."), pd.DataFrame)
assert_type(ng.near_duplicates(articles, share=0.8), pd.DataFrame)
assert_type(ng.shared_quotations(quotes), pd.DataFrame)
checked = assert_type(ng.check_quotations(articles, against=["A speech."], quotes=quotes), pd.DataFrame)
assert_type(ng.quoted_passages(articles, of="A speech.", checked=checked), pd.DataFrame)
assert_type(ng.side_by_side(tables.speakers, actors=tables.actors), pd.DataFrame)

compared = assert_type(ng.compare(tables.articles, "words", by="outlet", seed=1), pd.DataFrame)
ng.compare(tables.articles, ["words", "quotes"], by="outlet", per="words", against="The Daily")
months = assert_type(ng.over_time(tables.articles, "words", every="week", by="outlet"), pd.DataFrame)
norms = assert_type(ng.make_norms(tables.articles, by="outlet"), pd.DataFrame)
placed = assert_type(ng.place(tables.articles, norms, measures="words"), pd.DataFrame)
assert_type(ng.load_norms(), pd.DataFrame)
assert_type(krippendorff_alpha(norms, interval=True), float)
assert_type(ng.codebook(), pd.DataFrame)
assert_type(sample_for_coding(quotes, articles, folder="coding", coders=2), pd.DataFrame)
agreement("coding", quotes, answers=["speaker"])
assert_type(ng.corrected(quotes, "coding", "tone", by="outlet", articles=articles), pd.DataFrame)
ng.corrected(quotes, [norms], "pronoun", values=["she"], among=["she", "he"], key="coding-key.csv", beyond=False)
assert_type(ng.plan_coding(quotes, 0.03, accuracy=0.9), int)

assert_type(plots.plot_actors(tables.actors, most=5, title="Who is named"), Axes)
assert_type(plots.plot_speakers(tables.speakers, ax=plots.plot_tone(tables.speakers)), Axes)
assert_type(plots.plot_comparison(compared), Axes)
assert_type(plots.plot_over_time(months), Axes)
assert_type(plots.plot_percentiles(placed), Axes)
assert_type(plots.plot_sentences(articles.iloc[0]), Axes)
assert_type(plots.plot_structure("One text.", quotes), Axes)
show(plots.plot_norms(placed), alt="Where the article stands")
assert_type(ng.reading_view(articles, quotes, mentions, doc_id="a").save("view.html"), Path)

assert_type(run("news", "out", workers=2, resume=True), list[Problem])
assert_type(measure_files(["a.parquet", "b.parquet"], "out", cluster="tcp://10.0.0.7:8786"), dict[str, int])
