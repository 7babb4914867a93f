"""``coach ask``: the contract's form, and answers that hold nothing but what stands on the bookshelf."""

from __future__ import annotations

import io
import json

import pytest

from bot.commands.ask import Shelf, _exercise, answer, main, shelf
from bot.commands.lines import serve
from coach.library import Exercise


@pytest.fixture(scope="module")
def books() -> Shelf:
    return shelf()


def test_an_exercise_is_answered_with_its_own_steps(books: Shelf) -> None:
    given = answer({"text": "how do I do a goblet squat"})
    texts = books.exercises["goblet-squat"].texts
    assert texts is not None
    assert (given["kind"], given["key"]) == ("exercise", "goblet-squat")
    assert all(step in given["answer"] for step in texts.steps)
    assert texts.mistakes[0][1] in given["answer"]


def test_an_article_is_answered_with_its_summary_and_what_to_do(books: Shelf) -> None:
    given = answer({"text": "how often should I lift?"})
    assert (given["kind"], given["key"]) == ("article", "how-often")
    assert books.articles["how-often"].summary in given["answer"]
    assert "What to do" in given["answer"]
    assert "[^" not in given["answer"]


def test_what_is_out_of_scope_is_not_answered() -> None:
    given = answer({"text": "what is the weather tomorrow"})
    assert (given["kind"], given["key"]) == ("none", None)
    assert given["answer"].startswith("I don't know")


def test_an_exercise_without_texts_is_told_by_its_facts(books: Shelf) -> None:
    bare = Exercise(
        slug="plonk",
        name="Plonk",
        pattern="squat",
        focus="lower",
        level=1,
        unilateral=False,
        mode="reps",
        equipment=(frozenset(),),
        aliases=(),
        primary=("quads",),
    )
    told = books.voice.plain(_exercise(bare, books.voice))
    assert "no instructions" in told
    assert "quads" in told
    assert "nothing" in told


def test_lines_in_lines_out() -> None:
    source = io.StringIO('{"id": "1", "text": "plank"}\n{"id": "2"}\nnonsense\n{"id": "4", "text": "bird dog"}\n')
    sink = io.StringIO()
    serve(answer, source, sink)
    rows = [json.loads(line) for line in sink.getvalue().splitlines()]
    assert [row.get("key") for row in rows] == ["plank", None, None, "bird-dog"]
    assert [("error" in row) for row in rows] == [False, True, True, False]
    assert set(rows[0]) == {"id", "kind", "key", "score", "also", "answer"}


def test_every_exercise_and_article_can_be_told(books: Shelf) -> None:
    for e in books.exercises.values():
        assert e.name in books.voice.plain(_exercise(e, books.voice))


def test_a_person_asks_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["side", "plank"]) == 0
    assert "Side plank" in capsys.readouterr().out


@pytest.mark.parametrize("argv", [[], ["--jsonl", "plank"]])
def test_asking_nothing_is_refused(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(argv)
    assert refused.value.code == 2
