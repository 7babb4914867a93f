# Needs Python 3.11+, pip and make; everything else goes into .venv
PYTHON ?= python3
UV := .venv/uv/bin/uv
BIN := .venv/bin
READY := .venv/ready

# Processes that the tests start read what the first one compiled; where this is set, each of them compiles it anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup run test long lint lock figures classifiers simulated performance clean

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

setup: $(READY) ## bring everything into .venv

# uv does not read pip's settings: hand it pip's index, and fall back to the machine's own certificates.
$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name it with: make $@ PYTHON=python3.12"; exit 1; }
	@test -x $(UV) || $(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .venv/uv uv
	@echo "Setting up .venv: it takes a minute or so, and only this once …"
	@PYTHON=$(PYTHON) sh tools/setup.sh
	@touch $@

run: setup ## start the coach: on Telegram with TELEGRAM_BOT_TOKEN, else in the browser
	@exec $(BIN)/coach run

test: setup lint ## lint, types, import law, content check, tests
	$(BIN)/coach check
	$(BIN)/pytest -q -n 2 -m "not long"

long: setup ## the bounds of size and endurance in full
	$(BIN)/pytest -q -m long

lint: setup ## ruff, mypy and the import law
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

lock: setup ## resolve the dependencies anew into the locks
	$(UV) pip compile -q --upgrade --universal --generate-hashes --no-annotate --no-header --python-version 3.11 pyproject.toml -o requirements.txt
	$(UV) pip compile -q --upgrade --universal --generate-hashes --no-annotate --no-header --python-version 3.11 --group dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	$(UV) pip compile -q --upgrade --universal --generate-hashes --no-annotate --no-header --python-version 3.11 --group build -c requirements-dev.txt -o requirements-build.txt

figures: setup ## draw the exercise pictures anew from their poses
	$(BIN)/python -m tools.figures

classifiers: setup ## work the classifiers out anew from their sentences
	$(BIN)/python -m tools.classifiers

simulated: setup ## let simulated athletes live a year with the coach anew
	@$(BIN)/python -m tools.simulated

performance: setup ## measure the coach anew beside bare echo bots (ten minutes; let nothing else run)
	@$(BIN)/coach bench --write docs/performance.md >/dev/null

clean: ## remove what setup and the tests made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
