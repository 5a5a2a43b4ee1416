# Targets that need only Python 3.11 or newer, make and git. `make` alone lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PLANS  := plans
NEWEST := .venv-newest

.DEFAULT_GOAL := help
.PHONY: help demo test newest check format fix lint types imports fresh docs golden pictures bench build clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(VENV)/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade -c constraints.txt pip
	$(BIN)/python -m pip install --quiet -c constraints.txt -e .
	touch $@

$(VENV)/developing: $(VENV)/installed
	$(BIN)/python tools/install_group.py dev -c constraints.txt
	touch $@

demo: $(VENV)/installed ## validate and render the plans, from nothing
	$(BIN)/samplan validate $(PLANS) --fail-on never
	$(BIN)/samplan render $(PLANS) -t html -o build
	$(BIN)/samplan render $(PLANS) -t md -o build
	@echo "The documents are in build/: open build/*.html in a browser."

test: check ## everything, from nothing to a green test run

check: $(VENV)/developing ## the whole truth: format, lint, types, imports, fresh files, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/generate.py --check
	$(BIN)/python -m pytest -n auto

newest: ## the tests, with the newest of everything on the newest Python of the machine
	$$($(PYTHON) tools/newest_python.py) -m venv --clear $(NEWEST)
	$(NEWEST)/bin/python -m pip install --quiet --upgrade pip
	$(NEWEST)/bin/python -m pip install --quiet --upgrade -e .
	$(NEWEST)/bin/python tools/install_group.py dev --upgrade
	$(NEWEST)/bin/python -m pytest -n auto --ignore tests/browser

fix: $(VENV)/developing ## format, and repair what can be repaired
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(VENV)/developing ## write the generated files again
	$(BIN)/python tools/generate.py

golden: $(VENV)/developing ## write the expected outputs of the tests again
	$(BIN)/python -m pytest --update-golden

pictures: $(VENV)/developing ## the pictures of the documentation (needs Chromium)
	$(BIN)/python tools/pictures.py

bench: $(VENV)/developing ## speed, as ratios in one run
	$(BIN)/python tools/bench.py

build: $(VENV)/developing ## the wheel
	$(BIN)/python -m pip wheel --quiet --no-deps -w dist .

clean: ## remove what the targets made
	rm -rf $(VENV) $(NEWEST) build dist
