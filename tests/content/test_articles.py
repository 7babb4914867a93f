"""Thirty articles, each readable, sourced and ending in what to do; a faulty one is told with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.faults import Fault
from content.loading.articles import TOPICS, articles, reading_grade, section, sourced, unmarked
from content.loading.asking import asking
from content.loading.exercises import exercises

GOOD = """+++
slug = "sleep"
title = "Sleep"
summary = "Sleep well."
questions = ["a b", "c d", "e f", "g h", "i j"]
sources = ["hua21"]
reviewed_on = 2026-11-24
+++

Short sleep went with more injuries in 40 runners. [^hua21]

{filling}

## What to do

- Go to bed.
"""
HARD = (
    "Uninterrupted physiological regeneration necessitates considerable nocturnal recuperation "
    "notwithstanding interindividual heterogeneity."
)
FILLING = "You sleep. You run. You lift. " * 45


def faults_of(tmp_path: Path, text: str, name: str = "sleep.md") -> list[Fault]:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / name).write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    articles(faults, tmp_path)
    return [f for f in faults if not f.text.startswith("no article on")]


def test_every_topic_has_an_article_without_fault() -> None:
    faults: list[Fault] = []
    found = articles(faults)
    assert faults == []
    assert set(found) == set(TOPICS)


def test_no_source_mark_reaches_an_athlete() -> None:
    assert [a.slug for a in articles([]).values() if "[^" in a.body] == []


def test_every_article_says_what_to_do() -> None:
    assert [a.slug for a in articles([]).values() if section(a.body, "What to do").count("- ") < 3] == []


def test_no_question_stands_in_two_articles() -> None:
    seen: dict[str, str] = {}
    for a in articles([]).values():
        for question in a.questions:
            assert seen.setdefault(question.lower(), a.slug) == a.slug, question


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("why-strength", ("glutes", "calves", "trunk", "posture", "landing")),
        ("how-it-works", ("tears", "repair", "coordination")),
        ("injury-prevention", ("joints", "tendons", "weaker")),
        ("how-often", ("without a run", "six weeks")),
        ("weekly-plan", ("Alternate", "upper body", "lower body", "core", "rest day")),
        ("form-and-safety", ("certified trainer",)),
        ("rest-and-recovery", ("Listen", "injury", "see a doctor")),
        ("progress-tracking", ("weekly distance", "speed sessions", "sets")),
        ("fitness-tests", ("six to eight weeks",)),
        ("adjusting-the-plan", ("one more session a week", "heavier", "another part of the body", "Reassess")),
        ("beginners-start", ("squat", "lunge", "calf raise", "plank", "Russian twist", "bicycle", "push-up", "row")),
        ("equipment-free", ("wall", "chair", "step")),
    ],
)
def test_what_runners_are_told_first_is_all_there(slug: str, words: tuple[str, ...]) -> None:
    body = articles([])[slug].body
    assert [w for w in words if w not in body] == []


def test_a_good_article_has_no_fault(tmp_path: Path) -> None:
    assert faults_of(tmp_path, GOOD.format(filling=FILLING)) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "text"),
    [
        ("[^hua21]", "", 10, "figure without a source: 40 runners"),
        ("[^hua21]", "[^xyz99]", 10, "source xyz99 is not among"),
        ("in 40 runners. [^hua21]", "by 5 % a year.", 10, "figure without a source: 5 %"),
        ('questions = ["a b", "c d", "e f", "g h", "i j"]', "questions = []", 5, "0 questions"),
        ("[^hua21]", "[^hua21] It fell by 12 per cent.", 10, "figure without a source: 12 per cent"),
        ("[^hua21]", "[^hua21] One in four runners slept badly.", 10, "figure without a source: One in four runners"),
        ("You sleep.", "You sleep " + "and you sleep " * 12, 12, "40 words in one sentence, at most 32"),
        ("You sleep.", HARD, 12, "in one sentence, at most 20"),
        ("## What to do", "## The end", 10, "the last section has to be What to do"),
        ('slug = "sleep"', 'slug = "slumber"', 2, "slug slumber in a file named sleep"),
        ('title = "Sleep"', "title = 7", 3, "title: missing or of another kind"),
        ('title = "Sleep"', 'title = "Sleep"\ncolour = "red"', 4, "colour: no such field"),
        ('title = "Sleep"', "title = Sleep", 3, "no TOML"),
        ("+++\nslug", "slug", 1, "front matter"),
        (
            "You sleep.",
            "Physiological regeneration necessitates uninterrupted nocturnal recuperation",
            10,
            "reading grade",
        ),
    ],
)
def test_a_faulty_article_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, text: str) -> None:
    whole = GOOD.format(filling=FILLING)
    assert old in whole
    faults = faults_of(tmp_path, whole.replace(old, new))
    assert [f for f in faults if f.file.endswith("sleep.md") and f.line == line and text in f.text], faults


def test_too_short_an_article_is_a_fault(tmp_path: Path) -> None:
    assert any("words; 250 to 600" in f.text for f in faults_of(tmp_path, GOOD.format(filling="Sleep.")))


def test_a_missing_topic_is_a_fault(tmp_path: Path) -> None:
    faults: list[Fault] = []
    articles(faults, tmp_path)
    assert [f.text for f in faults] == [f"no article on {slug}" for slug in TOPICS]


def test_an_unknown_source_is_a_fault() -> None:
    found = articles([])
    known = {key for a in found.values() for key in a.sources}
    assert list(sourced(found.values(), known)) == []
    (fault,) = sourced([found["sleep"]], known - {"hua21"})
    assert (fault.file, fault.text) == ("content/articles/sleep.md", "no such source: hua21")
    assert fault.line > 1


def test_hard_words_and_long_sentences_raise_the_grade() -> None:
    assert reading_grade("You run. You lift. You rest.") < 3
    assert reading_grade("Neuromuscular adaptation presupposes continual progressive mechanical overload.") > 12


def test_marks_come_off() -> None:
    assert unmarked("Good. [^a1] Bad. [^b2] [^c3]") == "Good. Bad."


def test_every_exercise_is_described_and_nothing_else() -> None:
    faults: list[Fault] = []
    moves, _, _ = exercises([])
    words = asking(faults, moves)
    assert faults == []
    assert set(words.descriptions) == set(moves)
    assert [slug for slug, said in words.descriptions.items() if not said] == []


def test_asking_tells_what_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "asking"
    folder.mkdir()
    (folder / "words.toml").write_text('quiet = "a"\n', encoding="utf-8")
    (folder / "scope.toml").write_text("refuse = [\n", encoding="utf-8")
    (folder / "world.toml").write_text('things = ["weather"]\n', encoding="utf-8")
    (folder / "descriptions.toml").write_text('[descriptions]\nplonk = ["a"]\n', encoding="utf-8")
    (folder / "themes.toml").write_text("themes = 1\n", encoding="utf-8")
    (folder / "aspects.toml").write_text('aspects = 1\n[areas]\ncore = ["middle"]\n', encoding="utf-8")
    (folder / "nicknames.toml").write_text('[nicknames]\nplonk = ["a"]\n', encoding="utf-8")
    (folder / "sayings.toml").write_text('[sayings]\nplonk = ["a"]\n', encoding="utf-8")
    faults: list[Fault] = []
    asking(faults, {"plank"}, tmp_path)
    texts = [(Path(f.file).name, f.line, f.text) for f in faults]
    assert ("words.toml", 1, "quiet: a list of words is expected") in texts
    assert ("descriptions.toml", 2, "no such exercise: plonk") in texts
    assert ("descriptions.toml", 1, "nobody has described plank") in texts
    assert ("nicknames.toml", 2, "no such exercise: plonk") in texts
    assert ("themes.toml", 1, "a table of lists is expected") in texts
    assert ("aspects.toml", 1, "tables of aspects are expected") in texts
    assert ("aspects.toml", 3, "core: a theme and a focus are expected") in texts
    assert ("sayings.toml", 2, "no such exercise: plonk") in texts
    assert any(name == "scope.toml" and text.startswith("no TOML") for name, _, text in texts)
