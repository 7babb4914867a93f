"""The voice and its letters: nothing an athlete typed is formatting, and everything fits into Telegram's sizes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.reply import Button, Reply, say
from content import wordings
from content.checker import faults_of_phrases
from content.letter import CAPTION_LIMIT, TEXT_LIMIT, length, letters, plain, split
from content.voice import Voice


def test_facts_are_escaped_and_plain_text_gives_them_back(voice: Voice) -> None:
    typed = "<b>5 & 6</b> &amp;"
    said = say("left-over", left=typed)

    assert "&lt;b&gt;5 &amp; 6&lt;/b&gt; &amp;amp;" in voice.marked_up(said)
    assert typed in voice.plain(said)


def test_dates_are_told_in_words(voice: Voice) -> None:
    assert "Mon 23 Nov" in voice.plain("why-until", until=date(2026, 11, 23))


def test_an_unknown_phrase_and_a_missing_fact_are_faults(voice: Voice) -> None:
    with pytest.raises(KeyError, match="no phrase"):
        voice.plain("there-is-no-such-phrase")
    with pytest.raises(KeyError, match="until"):
        voice.plain("why-until")


def test_the_checker_finds_what_is_missing_and_what_nobody_says(voice: Voice, tmp_path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "a.ftl").write_text("said-by-nobody = x\nbroken entry\nsaid-by-nobody = y\n", encoding="utf-8")
    faults = [f.text for f in faults_of_phrases(Voice("en", tmp_path))]

    assert any("nobody says this phrase: said-by-nobody" in f for f in faults)
    assert any("does not parse" in f for f in faults)
    assert any("stands at" in f for f in faults)
    assert any("no such phrase: help" in f for f in faults)


def test_a_long_answer_comes_in_pieces_with_the_buttons_on_the_last(voice: Voice) -> None:
    reply = Reply(
        parts=tuple(say("left-over", left=f"{n} " + "word " * 60) for n in range(30)),
        buttons=((Button(label="button-undo", data="undo:m1"),),),
    )
    pieces = letters(reply, voice)

    assert len(pieces) > 1
    assert all(length(p["text"]) <= TEXT_LIMIT for p in pieces)
    assert [bool(p.get("buttons")) for p in pieces] == [False] * (len(pieces) - 1) + [True]
    assert "29 word" in pieces[-1]["text"]


def test_a_picture_carries_a_short_text_and_not_a_long_one(voice: Voice) -> None:
    short = letters(Reply(parts=(say("help"),), picture="plank"), voice)
    long = letters(Reply(parts=(say("left-over", left="x" * (CAPTION_LIMIT + 1)),), picture="plank"), voice)

    assert len(short) == 1 and short[0]["picture"] == "plank"
    assert [p.get("picture") for p in long] == ["plank", None]


@settings(deadline=None)  # a busy machine is no fault
@given(st.text(alphabet="ab <>&\n😀x", max_size=300), st.integers(20, 60))
def test_pieces_fit_and_lose_no_word(typed: str, limit: int) -> None:
    voice = Voice()
    text = voice.marked_up("left-over", left=typed)
    pieces = split(text, limit)

    assert all(0 < length(p) <= limit for p in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_plain_text_has_no_tags(voice: Voice) -> None:
    assert "<b>" not in plain(Reply(parts=(say("help"),)), voice)


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_phrase_chooses_by_the_fact_and_not_by_its_words(voice: Voice, language: str, tmp_path) -> None:
    folder = tmp_path / language
    folder.mkdir()
    written = """chosen = { $left ->\n    [none] {""}\n   *[other] <{ $left }>\n}\nlisted = { $things }\n"""
    (folder / "a.ftl").write_text(written, encoding="utf-8")
    other = Voice(language, tmp_path)
    other._words = {"none": "nada", "knee": "Knie"}

    assert other.plain("chosen", left="none") == ""
    assert other.plain("chosen", left="some") == "<some>"
    assert other.plain("listed", things="none") == "nada"
    assert other.plain("listed", things=("none", "knee")) == "nada, Knie"


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_what_is_absent_is_not_said_on_the_card_of_a_session(voice: Voice, language: str) -> None:
    absent = dict.fromkeys(("name", "load", "most", "reserve"), "none")
    shown = voice.of(language).plain("gym-dose", sets=2, dose="8–15", side="no", **absent)

    assert shown == "2×8–15"


def test_a_phrase_is_parsed_when_it_is_first_said(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, parsed = tmp_path / "en", []
    folder.mkdir()
    (folder / "a.ftl").write_text(
        "# A head.\n\nfirst = One, and { second }\n# Of the next.\n"
        "second = { $n ->\n    [one] two\n   *[other] { $n } twos\n}"
        "\nlong =\n    Line.\n\n    Another.\nnever = x\nagain = old\n",
        encoding="utf-8",
    )
    (folder / "b.ftl").write_text("again = new\n", encoding="utf-8")
    parse = wordings._PARSER.parse
    monkeypatch.setattr(wordings._PARSER, "parse", lambda text: parsed.append(text.split()[0]) or parse(text))
    voice = Voice("en", tmp_path)

    assert parsed == []
    assert voice.plain("first", n=2) == "One, and 2 twos"
    assert voice.plain("first", n=1) == "One, and two"
    assert voice.plain("long") == "Line.\n\nAnother."
    assert voice.plain("again") == "new"
    assert parsed == ["first", "second", "long", "again"]
    assert set(voice.keys) == {"first", "second", "long", "never", "again"}
    assert voice.keys["second"] == (folder / "a.ftl", 5)


def test_every_phrase_of_every_language_can_be_said_to_be_there(voice: Voice) -> None:
    for language in ("en", "de", "es"):
        spoken = voice.of(language)
        assert len(spoken.keys) > 1_000
        assert [key for key in spoken.keys if not spoken._bundle.has_message(key)] == []


@pytest.mark.parametrize(
    ("language", "value", "written"),
    [
        ("en", 1, "1 set"),
        ("en", 3, "3 sets"),
        ("en", 1.0, "1 set"),
        ("en", 1200, "1,200 sets"),
        ("en", -2, "-2 sets"),
        ("en", 2.5, "2.5 sets"),
        ("en", True, "yes sets"),
        ("de", 2.5, "2,5 sets"),
        ("de", 1200, "1.200 sets"),
        ("es", 0.25, "0,25 sets"),
    ],
)
def test_figures_are_written_as_the_language_does(
    voice: Voice, language: str, value: float, written: str, tmp_path
) -> None:
    """The second time as the first: how a figure was written is kept."""
    folder = tmp_path / language
    folder.mkdir()
    text = "sets = { $n ->\n    [one] { $n } set\n   *[other] { $n } sets\n}\n"
    (folder / "a.ftl").write_text(text, encoding="utf-8")
    spoken = Voice(language, tmp_path)

    assert [spoken.plain("sets", n=value) for _ in range(2)] == [written, written]


def test_a_figure_may_be_written_another_way(tmp_path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "a.ftl").write_text("exact = { NUMBER($n, minimumFractionDigits: 2) } of { $n }\n", encoding="utf-8")

    assert Voice("en", tmp_path).plain("exact", n=3) == "3.00 of 3"


def test_a_phrase_without_blanks_is_put_into_words_once(voice: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken, filled = Voice(), []
    once = spoken._filled
    monkeypatch.setattr(spoken, "_filled", lambda key, given: filled.append(key) or once(key, given))

    assert {spoken.marked_up("button-later") for _ in range(3)} == {voice.marked_up("button-later")}
    assert [spoken.plain("why-until", until=date(2026, 11, d)) for d in (23, 24)] == [
        voice.plain("why-until", until=date(2026, 11, d)) for d in (23, 24)
    ]
    assert filled == ["button-later", "why-until", "why-until"]
