# newsgauge: `make` measures and narrates, `make test` proves it, `make lab` opens JupyterLab.
#
#   make                                  the notebooks on the sample article -> build/
#   make NEWS_CORPUS=path/to/my/articles  the same on your own files; NEWS_ARTICLE=doc_id adds the whole story of one of many
#   make test                             every test
#   make test-lowest                      every test, with the oldest versions of all packages that pyproject.toml allows
#   make typecheck                        the types of the package and of what uses it
#   make lab                              JupyterLab
#   make notebooks                        execute the committed notebooks in place
#   make pages                            write the pages of docs/ that are made from the code
#   make mutants                          put small faults into the code and print those that no test notices (minutes)
#   make dist                             wheel, sdist and the list of what they bring (SBOM) -> dist/
#   make clean                            remove what was made

PYTHON ?= python3
NEWS_CORPUS ?= data/sample
OUT ?= build

VENV := .venv
PY := $(VENV)/bin/python
LOWEST := .venv-lowest
export PYTHONHASHSEED = 0
export TZ = UTC
# pip would compile all that it brings, which takes a third of the time; Python compiles what it imports, and keeps that.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: all test test-lowest typecheck lab notebooks pages mutants dist clean
.DEFAULT_GOAL := all

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newsgauge needs Python 3.11 or later; name one with: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.notebooks: pyproject.toml | $(PY)
	$(PY) -m pip install --quiet --no-compile --editable '.[notebooks]'
	@touch $@

$(VENV)/.test: pyproject.toml | $(PY)
	$(PY) -m pip install --quiet --no-compile --editable '.[notebooks,test]'
	@touch $@ $(VENV)/.notebooks

# Names are handed over in the environment, so that no shell reads what they may hold.
all notebooks: export OUT := $(OUT)
all: export NEWS_CORPUS := $(NEWS_CORPUS)
all: $(VENV)/.notebooks
	@$(PY) -m analysis report --out "$$OUT" -- "$$NEWS_CORPUS"

test: $(VENV)/.test
	$(PY) -m pytest -q -n 2

# Packages at the lower bounds of pyproject.toml; those that they bring are as new as may be. uv is a pip that can do that.
test-lowest:
	$(PYTHON) -m venv --clear $(LOWEST)
	$(LOWEST)/bin/python -m pip install --quiet uv
	$(LOWEST)/bin/uv pip install --quiet --python $(LOWEST)/bin/python --resolution lowest-direct --editable '.[notebooks,dask,test]'
	$(LOWEST)/bin/python -m pytest -q -n 2 -p no:cacheprovider

typecheck: $(VENV)/.test
	$(PY) -m mypy

lab: $(VENV)/.notebooks
	$(VENV)/bin/jupyter lab notebooks

notebooks: $(VENV)/.notebooks
	$(PY) -m analysis report data/sample --out "$$OUT" --in-place
	cp "$$OUT/figures/02-what-is-this-article-1.png" data/results/who-speaks.png
	cp "$$OUT/figures/11-seven-outlets-one-election-1.png" data/results/who-gets-to-speak.png

pages: $(VENV)/.notebooks
	$(PY) docs/pages.py

mutants: $(VENV)/.test
	$(PY) research/mutants.py

# The list of packages is made of an environment that holds the wheel and what it needs, and nothing else.
dist: $(VENV)/.test
	rm -rf dist
	$(PY) -m hatchling build
	$(PYTHON) -m venv dist/venv
	dist/venv/bin/python -m pip install --quiet dist/*.whl
	$(PY) -m venv dist/tool
	dist/tool/bin/python -m pip install --quiet cyclonedx-bom
	dist/tool/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o dist/sbom.cdx.json dist/venv
	rm -rf dist/venv dist/tool

clean:
	rm -rf build dist
