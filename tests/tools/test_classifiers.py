"""The classifiers of content are the ones their sentences ask for, and the training tells labels apart.

The shares of unseen sentences are floors of what was reached (make long trains five times; the rest is quick).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.reader.intents import MARKED
from content.faults import Fault
from content.loading.classifiers import CLASSIFIERS, MORE, classifier, drawn, hash_of, parsed, sentences, stale, written
from tools.classifiers.__main__ import RECIPES, examples_of, held_out
from tools.classifiers.network import Shape
from tools.classifiers.network import trained as network_of
from tools.classifiers.training import trained

#: Shares of sentences that a classifier tells right which was trained without them.
FLOORS = {"intents": 0.85, "warnings": 0.74, "scope": 0.95}


@pytest.mark.parametrize("name", RECIPES)
def test_the_points_are_as_new_as_the_sentences(name: str) -> None:
    folder = RECIPES[name]().folder

    assert (CLASSIFIERS / f"{name}.tsv").read_text(encoding="utf-8").startswith(f"# {hash_of(folder)}\n")


def test_the_network_is_as_new_as_what_it_learnt() -> None:
    mark = hash_of(RECIPES["warnings"]().folder, MORE["warnings"])

    assert (CLASSIFIERS / "warnings.network.tsv").read_text(encoding="utf-8").startswith(f"# {mark}\n")


@pytest.mark.parametrize("name", RECIPES)
def test_no_sentence_stands_under_two_labels(name: str) -> None:
    seen: dict[str, str] = {}
    more = sentences(MORE[name]) if name in MORE else []
    for text, label in [*sentences(RECIPES[name]().folder), *more]:
        key = "".join(c for c in text.lower() if c.isalnum() or c == " " or c in MARKED)
        assert seen.setdefault(key, label) == label, text


def test_a_stale_or_torn_file_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ask.txt").write_text("why is that\n", encoding="utf-8")
    monkeypatch.setattr("content.loading.classifiers.CLASSIFIERS", tmp_path)
    faults: list[Fault] = []

    (tmp_path / "toy.tsv").write_text("# 0000\nask\tnone\n0.1\t0.2\nwhy\t0:150\n", encoding="utf-8")
    assert classifier("toy", faults).labels == ("ask", "none")
    assert "older than" in stale("toy", tmp_path)[0].text
    assert not faults

    (tmp_path / "toy.tsv").write_text("# 0000\nask\tnone\nnot a number\n", encoding="utf-8")
    assert classifier("toy", faults).labels == ()
    assert "can be read" in faults[-1].text

    (tmp_path / "toy.tsv").unlink()
    assert classifier("toy", faults).labels == ()
    assert len(faults) == 2


TORN = {
    "": "has no features",
    "\t0:150\n": "no feature or no points",
    "why\n": "no feature or no points",
    "why\t0:150": "breaks off",
    "what\t0:150\nwhy\t1:20": "breaks off",
}


@pytest.mark.parametrize(("lines", "told"), TORN.items())
def test_what_a_start_sees_of_a_torn_file(
    lines: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("content.loading.classifiers.CLASSIFIERS", tmp_path)
    faults: list[Fault] = []
    (tmp_path / "toy.tsv").write_text(f"# 0000\nask\tnone\n0.1\t0.2\n{lines}", encoding="utf-8")

    assert classifier("toy", faults).labels == ()
    assert told in faults[0].text


@pytest.mark.parametrize("line", ["why", "\t0:150", "why\t", "why\task", "ask\t0:150"])
def test_a_torn_line_anywhere_is_told_by_the_check(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("content.loading.classifiers.CLASSIFIERS", tmp_path)
    (tmp_path / "ask.txt").write_text("why is that\n", encoding="utf-8")
    head = f"# {hash_of(tmp_path)}\nask\tnone\n0.1\t0.2\n"

    (tmp_path / "toy.tsv").write_text(f"{head}how\t0:150\t1:-7\nwho\t1:3\n", encoding="utf-8")
    assert stale("toy", tmp_path) == []

    (tmp_path / "toy.tsv").write_text(f"{head}how\t0:150\n{line}\nzoo\t1:3\n", encoding="utf-8")
    assert [fault.line for fault in stale("toy", tmp_path)] == [5]


@pytest.mark.parametrize("name", RECIPES)
def test_every_feature_is_found_at_its_place_and_none_besides(name: str) -> None:
    path = CLASSIFIERS / f"{name}.tsv"
    faults: list[Fault] = []
    opened, whole = classifier(name, faults), parsed(path.read_text(encoding="utf-8").split("\n"))

    assert not faults
    assert len(opened.weights) == len(whole.weights)
    assert dict(opened.weights) == whole.weights
    for feature in list(whole.weights)[::97]:
        for other in ("", feature[:-1], feature + "a", feature + "\u00fc", "!" + feature):
            assert (other in opened.weights) == (other in whole.weights), other


def test_what_is_written_is_read_back() -> None:
    examples = [(frozenset({"skip", "it"}), "skip"), (frozenset({"move", "it"}), "move")] * 8
    made = trained(examples)

    assert parsed(written(made, "mark").split("\n")) == made


def test_training_tells_labels_apart_and_is_the_same_every_time() -> None:
    examples = [
        (frozenset({word, other}), label)
        for label, words in {"skip": ("skip", "miss"), "move": ("move", "shift")}.items()
        for word in words
        for other in ("it", "today", "friday", "please")
    ]

    made = trained(examples)

    assert made == trained(examples)
    for found, label in examples:
        best = made.best(found)
        assert best is not None
        assert best[0] == label
        assert best[1] > 0.8


@pytest.mark.long
@pytest.mark.parametrize("name", RECIPES)
def test_unseen_sentences_are_told_right(name: str) -> None:
    recipe = RECIPES[name]()
    examples = examples_of(recipe)

    share = held_out(examples, recipe.how)

    assert share >= FLOORS[name], f"{share:.1%} of {len(examples)}"


#: Both words of a pair together mean the other thing: no weights that are added up can tell these four.
TOGETHER = [
    (frozenset({"numb"}), "sign"),
    (frozenset({"dentist"}), "sign"),
    (frozenset({"numb", "dentist"}), "none"),
    (frozenset({"legs"}), "none"),
] * 64
SMALL = Shape(units=8, epochs=40, batch=16, unheard=0.0, unlit=0.0)


def test_a_network_tells_what_no_sum_can_and_is_the_same_every_time() -> None:
    made = network_of(TOGETHER, SMALL)

    assert made == network_of(TOGETHER, SMALL)
    for found, label in TOGETHER[:4]:
        none, sign = made.scores(found)
        assert (sign > none) == (label == "sign"), (found, none, sign)


def test_a_network_that_is_drawn_is_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("content.loading.classifiers.CLASSIFIERS", tmp_path)
    more = tmp_path / "more"
    more.mkdir()
    monkeypatch.setattr("content.loading.classifiers.MORE", {"toy": more})
    (tmp_path / "ask.txt").write_text("why is that\n", encoding="utf-8")
    (more / "ask.txt").write_text("how come\n", encoding="utf-8")
    weights, mark = trained(TOGETHER), hash_of(tmp_path)
    second = hash_of(tmp_path, more)
    network = network_of(TOGETHER, SMALL)
    (tmp_path / "toy.tsv").write_text(written(weights, mark), encoding="utf-8")
    drawn_at = tmp_path / "toy.network.tsv"
    drawn_at.write_text(drawn(network, weights.labels, second), encoding="utf-8")
    faults: list[Fault] = []

    read = classifier("toy", faults).network

    assert read is not None
    assert (read.bias, read.out, read.start) == (network.bias, network.out, network.start)
    assert dict(read.vectors) == network.vectors
    assert stale("toy", tmp_path) == faults == []

    drawn_at.write_text(drawn(network, ("sign", "none"), second), encoding="utf-8")
    assert classifier("toy", faults).network is None
    assert "labels" in faults[-1].text

    drawn_at.write_text(drawn(network, weights.labels, mark), encoding="utf-8")
    assert "more: run make classifiers" in stale("toy", tmp_path)[0].text

    drawn_at.unlink()
    assert classifier("toy", faults).labels == ()
    assert len(faults) == 2
