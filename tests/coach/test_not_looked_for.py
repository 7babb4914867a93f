"""What a message cannot hold is not looked for: the look that tells so may never leave anything out."""

from __future__ import annotations

import json
import tomllib
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from coach import appointments, goingon, holding, laying, upset
from coach.acts import (
    Activity,
    Assessment,
    Lift,
    Measurement,
    Readiness,
    Run,
    SessionReport,
    Symptom,
    WorkingSet,
)
from coach.advice import Change
from coach.askswords import _SURE_QUESTION
from coach.athlete import Athlete
from coach.books import Books
from coach.changes import HORIZON_DAYS, NOTHING
from coach.classifier import NONE
from coach.concepts import Lexicon, Span, Token, _ends, _may_be, found, tokens
from coach.constraint import Constraint
from coach.consulting import finding
from coach.diary import Body, Clearance, Known, Note, Proposal, Record, Setting, Turn, Verdict, Words
from coach.draft import Draft
from coach.easing import Easing
from coach.folding import folded, untold
from coach.hedges import Heard, heard
from coach.imports.pasted import is_shared
from coach.library import _WORD
from coach.namesakes import NAME, marked, stem
from coach.picture import BLANK, WORDS, Picture, _in_words, changed, facts_of
from coach.prescribed import TELLING, _may_tell, prescribed
from coach.progress.wish import _spots, words_in
from coach.redflags import Explained
from coach.resolving import Wanted, together
from coach.rules import Effect, Facts, decided, told_of
from coach.scene import CLEARED_TO
from coach.signasked import _ASKING, _FORMS
from coach.suspicion import UNSURE, counted
from coach.telling import _ASLEEP, _NIGHTS, _SLEEP, _SLEPT, Telling, _counted, _durations, _sleep, telling
from coach.told import NAMED, Told, told_facts
from coach.told_items import _low, _tokens, taken, words_told
from tests.coach.test_laying import LOWER, weeks

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 18, tzinfo=UTC)
READINGS = Path(__file__).parents[1] / "readings"


def texts() -> list[str]:
    """Messages of every kind: limits as they are told, and logs, pains and questions by strangers."""
    limits = tomllib.loads((READINGS / "limits.toml").read_text(encoding="utf-8"))["prescribed"]
    blind = (json.loads(line)["text"] for line in (READINGS / "blind.jsonl").read_text(encoding="utf-8").splitlines())
    return [*(said for row in limits for said in row["said"]), *blind]


def test_no_limit_is_told_without_a_word_that_is_looked_for(books: Books) -> None:
    limits = books.library.limits
    left_out = [t for t in texts() if not limits.holds(words_told(t), *TELLING)]
    items = {t: [i for s in taken(t, DAY, books.library).sentences for i in s.items] for t in left_out}

    assert len(left_out) > 100
    assert not [t for t, found in items.items() if any(i.is_(*TELLING) or i.value("by") for i in found)]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("physio says no jumping", 1),
        ("cleared to run 3x a week", 1),
        ("go ahead to run 3x a week", 1),
        ("No deep squats until 12 Dec", 1),
        ("squats 3x8 60kg", 0),
        ("ran 5k, knee 3/10", 0),
    ],
)
def test_limits_are_heard_by_their_words(said: str, found: int, books: Books) -> None:
    assert len(prescribed(said, DAY, books.library).limits) == found


@pytest.mark.parametrize(
    "values",
    [{"tier": 2.0}, {"tier": None}, {"triggers": 3.04, "tier": 0.0}, {"condition": "pregnant"}, {"condition": "none"}],
)
def test_facts_with_others_are_those_of_the_picture_with_them(values: dict[str, object]) -> None:
    picture = changed(BLANK, pain=3.26, fever=True, tissue="tendon", tier=1.0)
    facts = facts_of(picture).but(values)  # type: ignore[arg-type]  # values of facts

    assert facts == facts_of(changed(picture, **values))
    assert facts.told == frozenset(told_of(facts))
    assert facts["pain"] == 3.3


def test_only_rules_that_what_is_told_may_meet_are_tried_and_none_is_missed(books: Books) -> None:
    some = [BLANK, changed(BLANK, pain=4.0, tissue="tendon"), changed(BLANK, fever=True), changed(BLANK, tier=2.0)]
    for table in books.library.tables:
        for facts in map(facts_of, some):
            slowly = [r for r in table.rules if r.fits(dict(facts))]
            assert isinstance(facts, Facts)
            assert [r for r in table.candidates(facts) if r.fits(facts)] == slowly
            if slowly:
                assert decided(table, facts) is slowly[0]


def test_a_table_answers_as_ever_to_the_same_facts_of_those_it_reads(books: Books) -> None:
    felt = changed(BLANK, pain=4.0, tissue="tendon", fever=True, energy_signs=0.0, praised=999.0, tired=True)
    asked = [
        BLANK,
        felt,
        changed(BLANK, energy_signs=0.0),
        changed(BLANK, fever=None, tier=2.0),
        changed(BLANK, tier=0),
    ]
    for picture in (*asked, *asked):
        facts = facts_of(picture)
        assert facts.other == {name for name, value in facts.items() if value is not getattr(BLANK, name)}
        for table in books.library.tables:
            slowly = [r for r in table.rules if r.fits(dict(facts))]
            one = finding(table, picture, facts)
            assert one == finding(table, picture, dict(facts))
            if table.hit == "first" and slowly:
                assert one.rule is slowly[0]


def test_words_that_tell_of_nothing_are_not_asked(books: Books) -> None:
    """Whatever else a message names, all at once: without one of ``WORDS`` it tells of none of these facts."""
    lex = books.safety.words.lexicon
    others = {c: [Span(first=0, last=1)] for c in lex.depth if c not in WORDS}
    plain = heard("squats", lex)
    besides = {"below_neck": False, "tired": False, "back": False, "missed_one": False, "energy_signs": 0.0}

    def told(hits: dict[str, list[Span]]) -> dict[str, Any]:
        message = replace(plain, hits=hits)
        facts = _in_words(message, Telling(lasting_days=3, cleared_days=1), (), NOW, Athlete(), besides)
        return {name: value for name, value in facts.items() if value != besides.get(name, getattr(BLANK, name))}

    assert len(others) > 500
    assert len(WORDS & lex.depth.keys()) == len(WORDS)
    assert told(others) == {}
    assert told({"fever-ended": [Span(first=0, last=1)], "fever": [Span(first=0, last=1)]})


def test_what_asks_for_nothing_changes_nothing(books: Books) -> None:
    effects = {r.effect for t in books.library.tables for r in t.rules}
    calm = [e for e in effects if not (e.touches or e.progress)]

    assert len(calm) > 10
    assert all(together([Wanted(rule="r", effect=e)], n) == NOTHING for e in calm for n in range(HORIZON_DAYS))


def test_a_sign_waits_only_where_one_was_proposed() -> None:
    def told(days: int, body: Body) -> Record:
        return Record(origin=f"m{days}", index=0, at=NOW - timedelta(days=days), body=body)

    sign, other = (Proposal(ref="a", rule=r, say="s", why="w") for r in (appointments.RULES[0], "more"))
    for days in (2, 20):
        assert appointments.sign_waits((told(days, other), told(1, Clearance(by="physio"))), NOW) is None
        assert appointments.sign_waits((told(days, sign), told(1, Clearance())), NOW) == (
            NOW - timedelta(days=2) if days == 2 else None
        )
        assert appointments.sign_waits((told(days, sign), told(1, Clearance(by="physio"))), NOW) is None


STATES = {
    "in health": (),
    "hurt": (Symptom(symptom="pain", when=DAY - timedelta(days=3), region="knee", severity=4.0),),
    "eased": (
        Proposal(
            ref="p",
            rule="r",
            say="s",
            why="w",
            stands=True,
            eases=(Easing(rule="r", since=DAY, until=DAY + timedelta(days=9), effect=Effect(volume=0.5, load=0.8)),),
        ),
    ),
}
TOLD = (
    *(Lift(exercise=x, exercise_text=x, when=DAY, sets=(WorkingSet(reps=8, load_kg=30.0),) * 3) for x in LOWER),
    Run(when=DAY, distance_m=5000.0),
    Run(when=DAY, distance_m=21_100.0, kind="race"),
    SessionReport(status="done", when=DAY),
    Readiness(when=DAY, sleep_h=4.0),
    Measurement(when=DAY, what="bodyweight_kg", value=70.0),
    Activity(when=DAY, sport="swim"),
    Assessment(when=DAY, test="plank", value=60.0, unit="s"),
    Words(text="sore"),
    Note(text="hot"),
    Symptom(symptom="pain", when=DAY, region="knee", severity=5.0),
    Setting(values={"parts": [{"since": DAY.isoformat(), "until": DAY.isoformat(), "keep": ["upper"]}]}),
    Proposal(ref="q", rule="r", say="s", why="w", changes=(Change(session=DAY, change="remove"),)),
    Proposal(ref="q", rule="r", say="s", why="w", changes=(Change(session=DAY, change="remove"),), stands=True),
    Proposal(ref="q", rule="r", say="s", why="w", stands=True),
    Verdict(ref="p", accepted=False),
)


@pytest.mark.parametrize("state", STATES)
def test_what_is_laid_stays_only_beside_what_has_no_part_in_it(state: str, books: Books) -> None:
    profile = Setting(values={"began": (DAY - timedelta(days=60)).isoformat()})
    first = [
        Record(origin="m1", index=n, at=NOW - timedelta(hours=9 - n), body=b)
        for n, b in enumerate((profile, *STATES[state]))
    ]
    known = folded(Known(athlete_id=1), Turn(records=tuple(first)))
    before, stayed = laying.in_force(known, weeks(), books.library, NOW), []
    for body in TOLD:
        after = folded(known, Turn(records=(Record(origin="m2", index=0, at=NOW, body=body),)))
        if laying.stays_laid(before, known, body):
            stayed.append(type(body))
            assert laying.in_force(after, weeks(), books.library, NOW) == before

    assert {Readiness, Words, Note, Proposal} <= set(stayed)
    assert (Lift in stayed) is (state == "in health")
    assert not {Symptom, Setting, Verdict} & set(stayed)


def test_a_proposal_that_was_never_told_leaves_what_else_was_worked_out() -> None:
    lift, proposal = TOLD[0], next(b for b in TOLD if isinstance(b, Proposal))
    records = tuple(Record(origin="m1", index=n, at=NOW, body=b) for n, b in enumerate((lift, proposal, lift)))
    known = Known(athlete_id=1, records=records)
    assert (len(known.trusted), len(known.proposals)) == (2, 1)
    without = untold(known, proposal)

    assert without.records == (records[0], records[2])
    assert without.trusted is known.trusted
    assert without.proposals == ()


def test_facts_that_words_tell_are_asked_where_one_stands(books: Books) -> None:
    lex = books.safety.words.lexicon
    others = {c: [Span(first=0, last=1)] for c in lex.depth if c not in NAMED}
    blank = {f.name: f.default for f in fields(Told)}

    assert NAMED - {"child-ill", "dizzy-rise"} <= lex.depth.keys()
    told = told_facts(replace(heard("squats", lex), hits={**others, "donated": []}), "squats", ())
    assert told == {name: blank[name] for name in told}
    assert told_facts(heard("squats", lex), "squats", ("blood-thinner",)) == {"thinned": True, "wbgt": None}


def test_words_are_told_and_exercises_named_as_they_are_taken_one_by_one(books: Books) -> None:
    library = books.library
    for text in (*texts(), "step-ups - 3x8", "it's `fine` - don't", "Größe²_ x_y ½ squats"):
        assert words_told(text) == tuple(word for word, _, _ in _tokens(_low(text)))
        slowly = "".join(c if c.isalnum() else " " for c in text.lower()).split()
        assert _WORD.findall(text.lower()) == slowly
        one_by_one = any(f"{a} {b}".startswith(CLEARED_TO) for a, b in pairwise((*words_told(text), "")))
        assert _may_tell(words_told(text), library) is (one_by_one or library.limits.holds(words_told(text), *TELLING))
        each = any(library.limits.holds(words_told(text), section) for section in TELLING)
        assert library.limits.holds(words_told(text), *TELLING) is each


def test_phrases_stand_nowhere_without_a_first_word_of_theirs(books: Books) -> None:
    phrases = tuple(p for topic in books.measures.words.topics.values() for p in topic)
    assert phrases
    for text in texts():
        words = words_in(text)
        assert _spots(words, phrases) == _spots(words, list(phrases))
    assert _spots(("a", "b"), ("", "c d")) == _spots(("a", "b"), ["", "c d"])


def test_a_rule_is_known_by_its_id(books: Books) -> None:
    every = [r for t in books.library.tables for r in t.rules]

    assert set(books.library.rules) == {r.id for r in every}
    assert all(books.library.rules[r.id] is next(o for o in every if o.id == r.id) for r in every)


def test_shared_sessions_have_lines_or_a_link() -> None:
    one = "Legs\nSaturday, May 2, 2026 at 3:59 PM\n\nSquat (Barbell)\nSet 1: 60 kg × 8"

    assert is_shared(one)
    assert is_shared("Set 1: 60 kg × 8 https://link.strong.app/abc")
    assert not is_shared("Set 1: 60 kg × 8")
    assert not any(is_shared(t) for t in texts() if "\n" not in t)


def test_no_clearance_is_stated_without_its_words(books: Books) -> None:
    for text, message in apart(books).items():
        if "clearance-cue" not in message.hits:
            assert telling(text, message).cleared_days is None


def test_no_fact_is_changed_that_there_is_not() -> None:
    with pytest.raises(TypeError, match="no such facts"):
        changed(Picture(), pian=3.0)


def test_a_concept_that_refers_to_another_is_found_behind_it(books: Books) -> None:
    words = books.safety.words
    message = heard("chest pain when I run, and my left arm is numb", words.lexicon, words.idioms)
    referring = {target for rows in words.lexicon.by_concept.values() for _, target, _, _ in rows}

    assert referring & message.hits.keys()
    assert all(words.lexicon.depth[name] > 0 for name in referring)


@pytest.mark.parametrize(
    ("said", "taken_apart", "empties"),
    [
        ("squats 3x8 60kg", 0, False),
        ("both ends all night", 1, True),
        ("my son was sick all night, spewing till 5", 1, False),
        ("nearly puked after the intervals today", 0, False),
    ],
)
def test_a_stomach_is_asked_after_only_where_words_for_it_stand(
    said: str, taken_apart: int, empties: bool, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counting(text: str, *rest: Any) -> Any:
        asked.append(text)
        return heard(text, *rest)

    monkeypatch.setattr(upset, "heard", counting)

    assert upset.empties(said, books.safety.words.lexicon) is empties
    assert len(asked) == taken_apart


def test_a_phrase_of_one_word_ends_behind_it(books: Books) -> None:
    lex = books.safety.words.lexicon
    rows = {(word, row) for word, entries in lex.by_word.items() for _, _, row, _ in entries if len(row) == 1}

    assert len(rows) > 1000
    for word, row in rows:
        assert _ends(row, 0, 0, (Token(word=word, root=word, start=0, end=1),), lex, {}) == 1
    token = Token(word="knee", root="knee", start=0, end=4)
    assert found((token, token), lex)["region-knee"] == [Span(first=0, last=1), Span(first=1, last=2)]


@pytest.mark.parametrize(
    "text", ["KNEE 3/10. still", "it's 4", "it’s 4 now", "Größe İ", "`ok´", "", "4 driving,\n3 in the tempo"]
)
def test_letters_keep_their_places(text: str) -> None:
    plain, places = goingon._plain(text)

    assert len(places) == len(plain) + 1
    assert places[len(plain)] == len(text)
    assert [text[i].lower()[:1] for i in list(places)[:-1]] == list(plain)
    assert not set(plain) & set("'’`´")


def test_leave_is_looked_for_once_a_message(books: Books) -> None:
    tables = books.library.courses
    assert tables is not None
    goingon.leave.cache_clear()

    assert goingon.leave("so we're good for weights?", tables.words)
    assert goingon.leave("so we're good for weights?", tables.words)
    assert (goingon.leave.cache_info().misses, goingon.leave.cache_info().hits) == (1, 1)


def test_limits_are_read_once_of_one_diary_and_anew_of_another(books: Books) -> None:
    at = datetime(2026, 11, 23, 8, tzinfo=UTC)
    limit = Constraint(ref="m1.0", kind="exercise", exercise="back-squat", told=DAY)
    known = folded(Known(athlete_id=1), Turn(records=(Record(origin="m1", index=0, at=at, body=limit),)))
    draft = Draft(known=known, books=books, origin="m2", at=at)
    before = draft.limits

    assert before.standing == (limit,)
    assert draft.limits is before
    other = Constraint(ref="m2.0", kind="exercise", exercise="push-up", told=DAY)
    draft.keep(other)
    assert draft.limits.standing == (limit, other)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_who_stands_in_is_put_in_order_once(level: int, books: Books) -> None:
    library = books.library
    for slug, exercise in library.exercises.items():
        kin = holding._kin(slug, level, library)
        easier = [s for s in exercise.regressions if s in library.exercises]

        assert [e.slug for e in kin[: len(easier)]] == easier
        assert len({e.slug for e in kin}) == len(kin)
        assert holding._kin(slug, level, library) is kin
        like = {e.slug for e in library.exercises.values() if e.pattern == exercise.pattern}
        assert like <= {e.slug for e in kin}


def test_weeks_that_a_held_region_leaves_as_they_are_stay_the_same_weeks(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(laying, "held_sites", lambda found: frozenset({"knee"}))
    asked = weeks()

    assert all(a is b for a, b in zip(laying._held(asked, (), Known(athlete_id=1), books.library), asked, strict=True))


# --- words of a message, over all kinds of messages -------------------------------------------------------------------
def apart(books: Books) -> dict[str, Heard]:
    """Messages of every kind, taken apart."""
    words = books.safety.words
    judgements = READINGS.parent / "judgements" / "everyday-causes.jsonl"
    told = [json.loads(line)["said"] for line in judgements.read_text(encoding="utf-8").splitlines()]
    signs = ["chest sore after bench, only when I press it", "no chest pain", "my mate fainted", "had it for 3 days"]
    return {t: heard(t, words.lexicon, words.idioms) for t in (*texts(), *told, *signs)}


def test_every_cause_that_a_message_names_is_found_by_its_concept(books: Books) -> None:
    words = books.safety.words

    def by_place(causes: list[Explained]) -> list[int]:
        return sorted(words.explained.index(c) for c in causes)

    found_in = {t: by_place(words.causes_in(m)) for t, m in apart(books).items()}

    assert found_in == {t: by_place([c for c in words.explained if c.of(m)]) for t, m in apart(books).items()}
    assert any(found_in.values())


def test_every_phrase_that_may_stand_is_begun(books: Books) -> None:
    lex = books.safety.words.lexicon
    for text in texts():
        words = tokens(text, lex)
        there = {t.word for t in words} | {t.root for t in words}
        for word in there:
            slowly = [e for e in lex.by_word.get(word, ()) if not e[3] or _may_be(e[3], there)]
            names, rows = lex.begun(word, there)

            assert list(rows) == [e for e in slowly if e[1] not in names]
            assert sorted(names) == sorted(e[1] for e in slowly if e[1] in names)
            assert all(e[0] == 0 and len(e[2]) == 1 for e in slowly if e[1] in names)


def test_concepts_are_found_as_each_phrase_tried_at_each_word_finds_them(books: Books) -> None:
    lex = books.safety.words.lexicon
    for text in texts():
        words = tokens(text, lex)

        there = {name: dict(sorted(spans)) for name, spans in found(words, lex).items()}  # the longest of each place

        assert there == slowly_found(words, lex)


def slowly_found(words: tuple[Token, ...], lex: Lexicon) -> dict[str, dict[int, int]]:
    """Every concept that stands in ``words``: where it begins, and the last end from there. Nothing is passed over."""
    spans: dict[str, dict[int, int]] = {}
    at: dict[tuple[str, int], int] = {}
    of_words = [e for entries in lex.by_word.values() for e in entries]
    there = {t.word for t in words} | {t.root for t in words}
    rows = {(depth, name, row) for depth, name, row, _ in of_words if row[0].words & there}
    rows |= {(depth, name, row) for entries in lex.by_stem.values() for depth, name, row, _ in entries}
    rows |= {(depth, name, row) for entries in lex.by_concept.values() for depth, name, row, _ in entries}
    for layer in range(len(lex.order)):
        for _, name, row in (r for r in rows if r[0] == layer):
            for i in range(len(words)):
                if (last := _ends(row, 0, i, words, lex, at)) > 0:
                    places = spans.setdefault(name, {})
                    places[i] = max(last, places.get(i, 0))
        at |= {(name, i): last for name in lex.order[layer] for i, last in spans.get(name, {}).items()}
    return spans


def test_what_is_clearly_nothing_has_less_than_is_asked_for(books: Books) -> None:
    weighing, sure = books.safety.words.weighing, 0
    for message in apart(books).values():
        found = counted(message, range(len(message.words)), ())
        whole, soon = weighing.likely(found), weighing.likely(found, least=UNSURE)

        assert soon == whole or (not soon and 1.0 - whole[NONE] < UNSURE)
        sure += not soon
    assert sure > 100


def test_nothing_is_denied_where_no_word_is(books: Books) -> None:
    messages = apart(books).values()
    for m in (m for m in messages if not m.denies):
        assert m.denied_from == (-1,) * len(m.words)
        assert all(m.has(c) and m.stands(c) == spans for c, spans in m.hits.items())
    assert {m.denies for m in messages} == {True, False}


def test_no_time_and_no_night_is_told_without_its_letters(books: Books) -> None:
    for text, message in apart(books).items():
        low = text.lower().replace("’", "'")
        lasting, away = _counted(low, message)
        lasting += [60] if not lasting and message.has("lasting") else []

        told_of_a_night = any(m[0] for m in _SLEPT.finditer(low)) or any(
            word in m[0] for m in _SLEEP.finditer(low) for word in _ASLEEP
        )
        assert not told_of_a_night or any(word in low for word in _NIGHTS)
        assert _durations(low, message, None) == (max(lasting, default=None), max(away, default=None))
    for text, hours in {"slept 5h": 5.0, "7 hours in bed": 7.0, "all-nighter": 0.0, "didn't sleep": 0.0}.items():
        assert _sleep(text, heard(text, books.safety.words.lexicon)) == hours


def test_every_name_is_found_by_its_first_word(books: Books) -> None:
    library = books.library
    for name, slug in library.names.items():
        if len(name) > 6 or not all(w.isalnum() for w in name):
            continue
        assert slug in library.named("did " + " ".join(name))
        text, said = marked(library, "no more " + " ".join(name))
        assert NAME in text
        assert said
    assert marked(library, "no planks") == (f"no {NAME}", [(library.names["plank",], ("planks",))])
    assert stem("planks") == "plank"


@pytest.mark.parametrize("asked", ["is chest pain normal", "tell me about angina", "hey, what's angina?", "ran 5k"])
def test_a_general_question_has_a_word_that_it_opens_with(asked: str, books: Books) -> None:
    for low in (asked, *(t.lower() for t in apart(books))):
        assert _ASKING.search(low) or not any(form.fullmatch(low) for form in _FORMS)
        assert "or " in low or not _SURE_QUESTION.search(low)
