# `make run` and `make test` are all that a user or a developer needs; each makes its own environment first.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
CODE := bot knowledge
CASES ?= tests/questions/mending.jsonl tests/questions/held_out.jsonl

.PHONY: run test volume verdicts chats scopes claims results coverage slow lint types contracts data kept tests bench start-up eval clean

# Compiled beforehand because an environment may forbid Python to keep what it compiles, and starts are then slow.
run: $(VENV)/installed
	@$(BIN)/python -m compileall -q $(CODE)
	@$(BIN)/footnote run

test: lint types contracts data tests

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Footnote needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(MAKECMDGOALS)' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo 'Installing into $(VENV); this takes about a minute the first time ...' >&2
	@$(PIP_INSTALL) --editable . < /dev/null
	@touch $@

$(VENV)/installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo 'Installing the development tools into $(VENV); this takes about a minute the first time ...' >&2
	@$(PIP_INSTALL) --editable '.[dev]' < /dev/null
	@touch $@

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .

types: $(VENV)/installed-dev
	$(BIN)/mypy

contracts: $(VENV)/installed-dev
	$(BIN)/lint-imports

data: $(VENV)/installed-dev
	$(BIN)/footnote knowledge check

# What the tests read once is read beforehand: it would take every process seconds. Compiled beforehand, as for `run`,
# because many of them start processes of their own.
kept: $(VENV)/installed-dev
	@$(BIN)/python -m compileall -q $(CODE) tests
	$(BIN)/python -m tests.shipped
	$(BIN)/python -m tests.conversations.worlds

tests: kept
	$(BIN)/pytest -q -n 2 -p no:benchmark

# Which lines no test reaches, and the bar for them: nearly twice the time of the tests that it runs under.
coverage: kept
	$(BIN)/pytest -q -n 2 -p no:benchmark -m "not volume" --cov --cov-report=term:skip-covered

# All cases of the large tests, of which `make test` takes a share: ten minutes.
volume: $(VENV)/installed-dev
	FOOTNOTE_TEST_WHOLE=1 $(BIN)/pytest -q -n 2 -p no:benchmark -m volume

# Each pattern of tests/bot/verdicts/grammars asked with fourteen seeds, counted by kind: a minute or two. `make test` asks
# it with one of them.
verdicts: kept
	$(BIN)/python -m tests.bot.verdicts.report

# Each chat of tests/bot/chats/grammars played with ten seeds, counted by kind: about a minute. `make test` plays it with
# one of them.
chats: kept
	$(BIN)/python -m tests.bot.chats.report

# Each pattern of tests/bot/scopes/grammars asked with every kind of scope and nine seeds: a minute. `make test` asks it
# with one of them.
scopes: kept
	$(BIN)/python -m tests.bot.scopes.report

# Each pattern of tests/bot/results/grammars asked with four seeds, sums, parts and ratios against what they come to: half
# a minute. `make test` asks it with one of them.
results: kept
	$(BIN)/python -m tests.bot.results.report

# Each saying of tests/bot/claims/grammars asked in every frame with six seeds, true and near misses: a minute. `make
# test` asks it with one of them.
claims: kept
	$(BIN)/python -m tests.bot.claims.report

# The journey of a question in this process; then `footnote ask` as a whole process.
bench: $(VENV)/installed-dev
	@$(BIN)/python -m compileall -q $(CODE)
	$(BIN)/pytest -q benchmarks/journey
	$(BIN)/python benchmarks/start_up.py

eval: $(VENV)/installed
	@for file in $(CASES); do echo "$$file"; $(BIN)/footnote eval "$$file" --lang en --quiet; done

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks .coverage*

# The long replays: minutes, so not part of `make test`.
slow: $(VENV)/installed-dev
	$(BIN)/pytest -m slow -n 0 tests/channels
