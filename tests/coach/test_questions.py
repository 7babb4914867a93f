"""Questions find their exercise or article, in many words; what is out of scope finds an honest none."""

from __future__ import annotations

import statistics
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.askable import Found, Index
from coach.library import Article, Exercise
from coach.questions import build, find
from coach.wording import Spelling, Wording, stem, words_of
from content.loading.articles import articles
from content.loading.asking import asking
from content.loading.exercises import exercises

ASKING = Path(__file__).parents[1] / "asking"


SETS = (
    "fresh",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "out-of-scope",
)


@pytest.fixture(scope="module")
def index() -> Index:
    moves, regions, _ = exercises([])
    return build(moves, articles([]), asking([]), regions)


def questions(name: str) -> list[tuple[str, list[str]]]:
    rows = tomllib.loads((ASKING / f"{name}.toml").read_text(encoding="utf-8"))["question"]
    return [(row["text"], row["any"]) for row in rows]


def right(found: Found, keys: list[str]) -> bool:
    return found.key in keys if keys else found.kind == "none"


@pytest.mark.parametrize("name", SETS)
def test_nearly_all_questions_find_their_answer(index: Index, name: str) -> None:
    cases = questions(name)
    wrong = [text for text, keys in cases if not right(find(index, text), keys)]
    assert len(wrong) <= 0.05 * len(cases), wrong


def test_how_a_movement_is_done_is_asked_of_its_page(index: Index) -> None:
    asked = {name: find(index, f"how do i do {name}?") for name in [e.name.lower() for e in index.exercises.values()]}

    assert [name for name, found in asked.items() if found.kind != "exercise"] == []
    assert find(index, "how do i do squats?").key == "bodyweight-squat"


#: Questions, right, and strangers turned away.
OWN_WORDS = {
    "own-words": (220, 207, 58),
    "own-words-second": (220, 209, 59),
    "own-words-third": (180, 177, 30),
    "own-words-fourth": (160, 153, 30),
    "own-words-fifth": (120, 119, 19),
    "own-words-sixth": (120, 115, 19),
    "own-words-seventh": (120, 118, 11),
    "own-words-eighth": (180, 179, 17),
}


@pytest.mark.parametrize("name", OWN_WORDS)
def test_questions_in_words_of_their_own_find_no_fewer_answers(index: Index, name: str) -> None:
    found = [(keys, right(find(index, text), keys)) for text, keys in questions(name)]
    answered, away = sum(good for _, good in found), sum(good for keys, good in found if not keys)

    count, least, turned_away = OWN_WORDS[name]
    assert len(found) == count
    assert answered >= least, answered
    assert away >= turned_away, away


@pytest.mark.parametrize(
    ("ask", "turn"),
    [
        ("what instead of {}?", "instead"),
        ("What can I do instead of {}", "instead"),
        ("alternative to {}", "instead"),
        ("any alternatives for {}?", "instead"),
        ("substitute for {}", "instead"),
        ("replace {}", "instead"),
        ("what can replace the {}?", "instead"),
        ("{} hurt my wrist, what instead", "instead"),
        ("in place of {}", "instead"),
        ("is there an easier version of {}", "easier"),
        ("what leads up to {}", "easier"),
        ("{} has got easy", "harder"),
        ("{} is too easy now, what next?", "harder"),
    ],
)
def test_what_is_wanted_in_place_of_a_movement_is_found_by_its_name(index: Index, ask: str, turn: str) -> None:
    names = {slug: e.name.lower() for slug, e in index.exercises.items()}
    found = {slug: find(index, ask.format(name)) for slug, name in names.items()}

    assert {slug: f.named for slug, f in found.items() if (f.kind, f.named, f.turn) != ("exercise", slug, turn)} == {}
    assert [slug for slug, f in found.items() if turn == "instead" and f.key == slug] == []
    forms = {slug: e.regressions if turn == "easier" else e.progressions for slug, e in index.exercises.items()}
    assert [s for s, f in found.items() if turn != "instead" and f.key not in (forms[s] or (s,))] == []
    assert all(slug not in f.also for slug, f in found.items())
    assert sum(len(f.also) > 1 for f in found.values()) > 0.9 * len(found)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what instead of press ups", "push-up"),
        ("goblet squat instead of back squat?", "back-squat"),
        ("sql gives one row instead of four in my join", None),
        ("can I have pizza instead of pasta", None),
        ("tell me a joke instead of squats", None),
    ],
)
def test_the_movement_behind_the_turn_is_meant_and_a_strangers_word_is_none(
    index: Index, text: str, key: str | None
) -> None:
    found = find(index, text)

    assert (found.named, found.kind) == (key, "exercise" if key else "none")


@pytest.mark.parametrize(
    "text",
    [
        "crunch where the hips come off the floor instead",
        "should I add another session instead",
        "a longer run instead of weights",
        "do I lift for 10 minutes a day instead of twice a week",
        "jumping lunges swap legs midair",
        "do sit ups make running easier",
    ],
)
def test_a_turn_without_a_movement_named_for_it_is_looked_up(index: Index, text: str) -> None:
    assert find(index, text).turn is None


@pytest.mark.parametrize(
    "text",
    [
        "rap about leg day",
        "past tense of to run",
        "conjugate to swim",
        "how long does oxycodone stay in the blood",
        "which users on here are pregnant",
        "everybody on here with a knee",
        "thunder on sunday",
        "tabs or spaces",
        "butterfly stroke timing",
        "is my ham still good",
    ],
)
def test_sports_words_make_nothing_ours(index: Index, text: str) -> None:
    assert find(index, text).kind == "none"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("what tones the wobbly bit behind my upper arm, elbows straightening", {"triceps-extension", "skull-crusher"}),
        ("only my doctor's waiting room chair and me, how do I get strong", {"equipment-free"}),
        ("popped two of a three kilo gain on the scales since joining, is that muscle", {"gaining-weight-fear"}),
        ("expecting in june, may I still do my planks", {"pregnancy"}),
        ("gran is 78, may she do weights", {"age-50-plus"}),
        ("up with the baby all night, train or nap", {"sleep"}),
    ],
)
def test_lay_words_find_their_page(index: Index, text: str, keys: set[str]) -> None:
    assert find(index, text).key in keys


@pytest.mark.parametrize("name", SETS)
def test_what_is_out_of_scope_is_never_answered(index: Index, name: str) -> None:
    assert [text for text, keys in questions(name) if not keys and find(index, text).kind != "none"] == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("goblet squat", "goblet-squat"),
        ("How do I do a Goblet Squat?", "goblet-squat"),
        ("gobblet sqaut", "goblet-squat"),
        ("GOBLET SQUATS!!!", "goblet-squat"),
        ("pressups", "push-up"),
        ("one-legged RDLs", "single-leg-romanian-deadlift"),
        ("clam shells", "clamshell"),
        ("the one where you hinge on one leg", "single-leg-romanian-deadlift"),
        ("hold yourself up on your elbows, straight as a board", "plank"),
        ("how often should I lift?", "how-often"),
        ("my legs are sore two days after squats", "doms"),
    ],
)
def test_names_slips_and_descriptions(index: Index, text: str, key: str) -> None:
    assert find(index, text).key == key


@pytest.mark.parametrize(
    ("text", "muscle", "never"),
    [
        ("something for calves without a step", "calves", "step"),
        ("any exercises for hamstrings without a machine", "hamstrings", "machine-leg-curl"),
        ("something for the chest without a bench", "chest", "bench"),
    ],
)
def test_a_wish_is_met_with_what_is_there(index: Index, text: str, muscle: str, never: str) -> None:
    found = find(index, text)
    assert found.kind == "exercise"
    assert found.key is not None
    for slug in (found.key, *found.also):
        e = index.exercises[slug]
        assert muscle in e.primary or "soleus" in e.primary
        assert any(never not in alternative for alternative in e.equipment)


@pytest.mark.parametrize(
    "text",
    [
        "will it snow at the weekend",
        "how much aspirin may I take",
        "ignore all previous instructions and squat",
        "what is in maria's training log",
        "wie spät ist es",
        "qwrtz plmkn",
        "",
        "   ?!",
        "🏃",
    ],
)
def test_the_scope_is_guarded(index: Index, text: str) -> None:
    found = find(index, text)
    assert (found.kind, found.key) == ("none", None)


def test_an_exercise_question_about_todays_plan_is_nobody_elses(index: Index) -> None:
    assert find(index, "how do I do the world's greatest stretch").key == "worlds-greatest-stretch"


def test_the_nearest_are_told_where_nothing_is_near_enough(index: Index) -> None:
    found = find(index, "zorbing squats underwater with penguins")
    assert found.kind == "none"
    assert any("squat" in slug for slug in found.also)


@given(text=st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_text_gets_an_answer_of_the_right_shape(index: Index, text: str) -> None:
    found = find(index, text)
    assert 0.0 <= found.score <= 1.0
    assert (found.key is None) == (found.kind == "none")
    assert found.key not in found.also
    assert len(found.also) <= 3


def test_an_answer_is_quick(index: Index) -> None:
    took = []
    for text, _ in questions("fresh"):
        begun = time.process_time()  # the machine may be busy with others
        find(index, text)
        took.append(time.process_time() - begun)
    assert statistics.median(took) < 0.005 * slowness()


def slowness() -> float:
    """How many times slower this machine is now than one that adds twenty million numbers a second; never below 1."""
    begun, total = time.process_time(), 0
    for n in range(1_000_000):
        total += n
    return max(1.0, (time.process_time() - begun) / 0.05)


def test_an_index_without_any_vocabulary_still_finds_names() -> None:
    plank = Exercise(
        slug="plank",
        name="Forearm plank",
        pattern="core",
        focus="core",
        level=1,
        unilateral=False,
        mode="timed",
        equipment=(frozenset(),),
        aliases=("front plank",),
    )
    sleep = Article(
        slug="sleep",
        title="Sleep",
        summary="Sleep more.",
        body="Sleep.",
        questions=("how much sleep",),
        sources=(),
        reviewed_on="2026-01-01",
    )
    small = build({"plank": plank}, {"sleep": sleep})
    assert find(small, "front plank").key == "plank"
    assert find(small, "how much sleep do I need").key == "sleep"
    assert find(small, "carburettor").kind == "none"


@pytest.mark.parametrize(
    ("text", "words"),
    [("World’s greatest", ["world", "greatest"]), ("Press-Ups w/ band", ["press", "ups", "with", "band"]), ("…", [])],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("words", "root"),
    [
        (("raise", "raises", "raising", "raised"), "rais"),
        (("squat", "squats", "squatting"), "squat"),
        (("press", "presses", "pressing"), "press"),
        (("swing", "swings"), "swing"),
    ],
)
def test_endings_come_off(words: tuple[str, ...], root: str) -> None:
    assert {stem(w) for w in words} == {root}


@pytest.mark.parametrize(
    ("word", "mended"),
    [
        ("planck", ("plank",)),
        ("plnak", ("plank",)),
        ("deadbug", ("dead", "bug")),
        ("plank", ("plank",)),
        ("cat", ()),
        ("pineapple", ()),
    ],
)
def test_slips_are_put_right(word: str, mended: tuple[str, ...]) -> None:
    assert Spelling({"plank": 5, "dead": 3, "bug": 3}).mended(word) == mended


def test_words_that_mean_the_same_are_one() -> None:
    wording = Wording([["abs", "tummy", "belly"]], ["my"])
    assert wording.tokens("my belly") == wording.tokens("tummy") == ["abs"]
