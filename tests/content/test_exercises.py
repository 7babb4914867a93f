"""The exercise shelf: it is whole, the seed's cues are kept, and each thing that can be wrong is told with its line."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from content.checking.exercises import closest_pairs, faults_of_exercises, grade, parts
from content.faults import SHELF, Fault
from content.loading.exercises import exercises

MOVES, REGIONS, EVERYDAY = exercises([])


def words_of(slug: str) -> str:
    texts = MOVES[slug].texts
    assert texts is not None
    return " ".join(parts(texts)).lower()


def test_the_shelf_has_no_fault() -> None:
    faults: list[Fault] = []
    moves, _, _ = exercises(faults)
    assert faults == []
    assert faults_of_exercises(moves) == []


def test_the_shelf_is_whole() -> None:
    assert len(MOVES) == 179
    assert len(REGIONS) == 24
    for slug, e in MOVES.items():
        assert e.texts, slug
        assert e.default, slug
        assert e.primary, slug
        assert e.regressions or e.progressions, f"{slug} stands on no ladder"


# What the article that this coach began with says of its nine exercises.
CUES = {
    "bodyweight-squat": ("hip-width", "sit back", "in line with your toes"),
    "forward-lunge": ("both knees", "right angle", "push off your front foot"),
    "calf-raise": ("heels hang", "edge of a step"),
    "plank": ("forearms", "straight line", "30 to 60 seconds"),
    "russian-twist": ("lift your feet slightly", "touch the floor beside your hip", "other side"),
    "bicycle-crunch": ("elbow to the opposite knee",),
    "push-up": ("just wider than your shoulders", "nearly at the floor"),
    "dumbbell-row": ("opposite knee and hand on a bench", "back flat", "to your ribs"),
    "overhead-press": ("shoulder-width", "at your shoulders", "full extension"),
}


@pytest.mark.parametrize("slug", CUES)
def test_the_first_nine_keep_their_cues(slug: str) -> None:
    assert MOVES[slug].seed
    text = words_of(slug)
    assert [cue for cue in CUES[slug] if cue not in text] == []


def test_only_nine_are_the_first_nine() -> None:
    assert {slug for slug, e in MOVES.items() if e.seed} == set(CUES)


def test_no_text_reads_like_its_neighbour() -> None:
    share, one, other = closest_pairs(MOVES)[0]
    assert share <= 0.12, (one, other)


def test_no_piece_but_a_short_cue_stands_twice() -> None:
    seen: dict[str, str] = {}
    for slug, e in MOVES.items():
        assert e.texts
        for piece in (e.texts.what, e.texts.setup, e.texts.feel, e.texts.leave_out):
            assert seen.setdefault(piece, slug) == slug


def test_every_everyday_word_is_an_alias_of_something() -> None:
    aliases = {a for e in MOVES.values() for a in e.aliases}
    assert aliases >= EVERYDAY
    assert "skipping" in EVERYDAY


def test_some_everyday_kit_is_enough_for_every_main_pattern() -> None:
    bare = {e.pattern for e in MOVES.values() if frozenset() in e.equipment}
    assert bare >= {"squat", "lunge", "hinge", "calf", "push-horizontal", "core-anti-extension"}


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A shelf of one's own to spoil."""
    shutil.copytree(SHELF / "exercises", tmp_path / "exercises")
    for name in ("exercise-words.toml", "exercise-texts.toml", "regions.toml"):
        shutil.copy(SHELF / name, tmp_path / name)
    return tmp_path


def spoil(shelf: Path, name: str, slug: str, old: str, new: str) -> int:
    """Replaces the first ``old`` of an entry; the line it stands on."""
    path = shelf / name
    text = path.read_text(encoding="utf-8")
    at = text.index(old, text.index(slug))
    path.write_text(text[:at] + new + text[at + len(old) :], encoding="utf-8")
    return text.count("\n", 0, at) + 1


SQUAT, CORE = "exercises/squat.toml", "exercises/core-brace.toml"
WRONG = [
    # file, entry, what stands there, what is put there, what is told
    (SQUAT, '"box-squat"', "level = 1", "level = 4", "less than or equal to 3"),
    (SQUAT, '"box-squat"', "level = 1", 'level = "1"', "valid integer"),
    (SQUAT, '"box-squat"', "level = 1", "level = 1\nstars = 5", "Extra inputs are not permitted"),
    (SQUAT, '"bodyweight-squat"', '"goblet-squat"', '"goblin-squat"', "no such exercise: goblin-squat"),
    (SQUAT, '"bodyweight-squat"', "knee-front = 2", "knee-top = 2", "no such region: knee-top"),
    (SQUAT, '"bodyweight-squat"', '"quads"', '"quods"', "no such muscle in exercise-words.toml: quods"),
    (SQUAT, '"goblet-squat"', '["dumbbell"]', '["dumb-bell"]', "no such thing in exercise-words.toml: dumb-bell"),
    (SQUAT, '"bodyweight-squat"', '"air squat"', '"plank"', "plank is a name of plank as well"),
    (SQUAT, '"bodyweight-squat"', "low = 8, high = 12", "low = 18, high = 12", "from 18 down to 12"),
    (SQUAT, '"bodyweight-squat"', 'unit = "reps"', 'unit = "hops"', "'reps', 's', 'm' or 'contacts'"),
    (SQUAT, '"goblet-squat"', 'slug = "goblet-squat"', 'slug = "back-squat"', "as well"),
    (SQUAT, "[exercise.texts]", 'breathing = "', 'breathing = "In. ' + "la " * 50, "at most 130 characters"),
    (SQUAT, "[exercise.texts]", 'feel = "', 'mood = "', "Field required"),
    (CORE, '"plank"', '"dead-bug"', '"ab-wheel-rollout"', "circle"),
    ("regions.toml", "regions.shin", '"hip-thrust"', '"hip-trust"', "no such exercise: hip-trust"),
    ("exercise-words.toml", "ambiguous", '"bench"', '"bnech"', "everyday word of no exercise: bnech"),
]


@pytest.mark.parametrize(("name", "entry", "old", "new", "told"), WRONG)
def test_what_is_wrong_is_told_with_its_file(shelf: Path, name: str, entry: str, old: str, new: str, told: str) -> None:
    spoil(shelf, name, entry, old, new)
    faults: list[Fault] = []
    exercises(faults, shelf)
    assert [f for f in faults if told in f.text and f.line > 1], faults


def test_a_fault_has_the_line_it_stands_on(shelf: Path) -> None:
    line = spoil(shelf, SQUAT, '"goblet-squat"', "level = 1", "level = 9")
    faults: list[Fault] = []
    exercises(faults, shelf)
    mine = [f for f in faults if "level" in f.text]
    assert [(Path(f.file).name, f.line) for f in mine] == [("squat.toml", line)]


def test_an_exercise_whose_texts_are_broken_is_still_there_for_those_that_name_it(shelf: Path) -> None:
    spoil(shelf, SQUAT, '"bodyweight-squat"', 'feel = "', '# feel = "')
    faults: list[Fault] = []
    moves, _, _ = exercises(faults, shelf)
    assert [f.text for f in faults] == ["bodyweight-squat: texts.feel: Field required"]
    assert moves["bodyweight-squat"].texts is None


def test_a_file_that_is_no_toml_is_told_and_the_others_are_read(shelf: Path) -> None:
    (shelf / "exercises" / "calf.toml").write_text("[[exercise]\n", encoding="utf-8")
    faults: list[Fault] = []
    moves, _, _ = exercises(faults, shelf)
    assert any(f.file.endswith("calf.toml") and "no TOML" in f.text for f in faults)
    assert "plank" in moves


LONG_WORDS = "Proprioceptive stabilisation facilitates multisegmental coordination."
POOR = [
    # what is said of the plank, what is told
    ("Planks cut injuries by 50 % in every runner.", "would need a source: 50 %"),
    ("Strong trunk: this prevents injury.", "would need a source: prevents"),
    ("Doing it makes you three times faster.", "would need a source: times faster"),
    ("An isometric hold on your forearms.", "jargon: isometric"),
    ("You are " + "so " * 26 + "strong.", "29 words in one sentence"),
]


@pytest.mark.parametrize(("what", "told"), POOR)
def test_poor_words_are_told(what: str, told: str) -> None:
    plank = MOVES["plank"]
    assert plank.texts
    faults = faults_of_exercises({"plank": replace(plank, texts=replace(plank.texts, what=what))})
    assert [Path(f.file).name for f in faults if told in f.text and f.line > 1] == ["core-brace.toml"]


def test_a_text_that_is_hard_to_read_is_told() -> None:
    plank = MOVES["plank"]
    assert plank.texts
    hard = replace(plank.texts, what=LONG_WORDS, setup=LONG_WORDS, steps=(LONG_WORDS,) * 6)
    told = [f.text for f in faults_of_exercises({"plank": replace(plank, texts=hard)})]
    assert [t for t in told if "reads like school grade" in t]


def test_a_warning_that_is_missing_is_told(shelf: Path) -> None:
    spoil(shelf, SQUAT, "Leave it while the front of your knee", "the front of your knee hurts", "you do not like it")
    moves, _, _ = exercises([], shelf)
    told = [f.text for f in faults_of_exercises({"bodyweight-squat": moves["bodyweight-squat"]}, shelf)]
    assert told == ["bodyweight-squat: leave_out warns nobody, though the exercise provokes knee-front"]


def test_texts_that_are_missing_or_alike_are_told(shelf: Path) -> None:
    plank = MOVES["plank"]
    told = " ".join(f.text for f in faults_of_exercises({"plank": replace(plank, texts=None, default=None)}, shelf))
    assert "no texts" in told
    assert "no default dose" in told
    twins = {"plank": plank, "knee-plank": replace(MOVES["knee-plank"], texts=plank.texts)}
    assert any("reads like" in f.text for f in faults_of_exercises(twins, shelf))


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        ("Sit down. Stand up.", "Lower yourself to the seat and stand up again without any help."),
        ("Push the floor away.", "Generate considerable propulsive force against the underlying surface."),
    ],
)
def test_grades_rise_with_words_and_sentences(easier: str, harder: str) -> None:
    assert grade(easier) < grade(harder)
