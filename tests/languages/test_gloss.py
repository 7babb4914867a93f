"""A message of another language in the reader's words: phrases, endings, words of two nouns, order, figures, places."""

from __future__ import annotations

import re

import pytest

from coach.gloss import Told, glossed
from coach.glossary import Figure, Glossary, Grammar, glossary

GERMAN = Grammar(
    endings={"noun": ("e", "en", "n", "s"), "adjective": ("e", "en", "es")},
    linking=("", "s", "n", "en"),
    figures=(
        Figure(pattern=re.compile(r"(\d{1,2})[.:](\d\d) ?uhr\b", re.I), english="{1}:{2}"),
        Figure(pattern=re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b"), english="{1} {2m} {3}"),
    ),
)
SPANISH = Grammar(
    endings={"noun": ("s",), "adjective": ("s",)},
    replaced={"adjective": {"o": ("a", "os", "as")}},
    adjectives_follow=True,
)


def made(grammar: Grammar, **sections: dict[str, list[str]]) -> Glossary:
    entries = [(s, english, source) for s, rows in sections.items() for english, of in rows.items() for source in of]
    words, wrong = glossary("xx", entries, grammar)

    assert not wrong

    return words


DE = made(
    GERMAN,
    noun={"knee": ["Knie"], "pain": ["Schmerz"], "calf": ["Wade"], "calves": ["Waden"], "foot": ["Fuß"]},
    adjective={"left": ["link", "links"], "swollen": ["geschwollen"]},
    phrase={
        "… hurts": ["tut … weh"], "i did …": ["habe … gemacht"], "shin splints": ["schienbein* kante/kanten"],
        "not at all": ["gar? nicht"],
    },
    exact={
        "the": ["das", "der"], "my": ["mein"], "me": ["mir"], "no": ["kein", "keine"], "nice": ["schön"],
        "already": ["schon"], "": ["halt"], "and": ["und"], "at": ["um"],
    },
)  # fmt: skip
ES = made(
    SPANISH,
    noun={"knee": ["rodilla"], "ankle": ["tobillo"], "pain": ["dolor"]},
    adjective={"left": ["izquierdo"], "sharp": ["agudo"], "swollen": ["hinchado"]},
    phrase={"my … hurts": ["me duele …"], "my … does not hurt": ["no me duele …"], "since": ["desde hace"]},
    exact={"the": ["el", "la"], "and": ["y"], "of the": ["del"], "in": ["en"], "not": ["no"]},
)


def said(told: Told) -> str:
    return " ".join(told.text.split())


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Mir tut das linke Knie weh", "me the left knee hurts"),
        ("Knieschmerzen, keine Wadenschmerzen", "knee pain, no calf pain"),
        ("Habe Squats 3x8 62,5 kg gemacht", "i did Squats 3x8 62.5 kg"),
        ("das ist halt geschwollenes", "the ist swollen"),
        ("die Waden", "die calves"),
        ("FUSS und fuß und Füsse", "foot and foot and foot"),
        ("schoen, schön, schon", "nice, nice, already"),
        ("Schienbeinkanten schienbein-kante", "Schienbeinkanten shin splints"),
        ("nicht gar nicht", "not at all not at all"),
        ("um 18.30 Uhr am 12.04.2026", "at 18:30 am 12 april 2026"),
        ("1.200 m, 10.500 km, 5,2 km, 3x8,5", "1200 m, 10.500 km, 5.2 km, 3x8,5"),
        ("Tut, weh. tut gut, mein Knie weh", "Tut, weh. tut gut, my knee weh"),
        ("", ""),
        ("🏃 3×8 @7 ✅", "🏃 3×8 @7 ✅"),
    ],
)
def test_german_is_read_in_english(text: str, english: str) -> None:
    assert said(glossed(text, DE)) == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Me duele la rodilla izquierda", "my left knee hurts"),
        ("no me duele la rodilla", "my knee does not hurt"),
        ("me duele la rodilla y el tobillo izquierdo desde hace días", "my knee and the left ankle hurts since días"),
        ("¿dolor agudo en la rodilla?", "sharp pain in the knee?"),
        ("rodilla, izquierda", "knee, left"),
        ("me duele mucho", "me duele mucho"),
    ],
)
def test_spanish_is_read_in_english(text: str, english: str) -> None:
    assert said(glossed(text, ES)) == english


@pytest.mark.parametrize(
    ("words", "text", "piece", "own"),
    [
        (DE, "Mir tut das linke Knie weh", "left knee", "linke Knie"),
        (DE, "Mir tut das linke Knie weh", "hurts", "weh"),
        (DE, "Hantelquark und Knieschmerzen", "Hantelquark", "Hantelquark"),
        (DE, "Hantelquark und Knieschmerzen", "knee pain", "Knieschmerzen"),
        (ES, "hola, dolor en la rodilla izquierda", "left", "rodilla izquierda"),
        (ES, "hola, me duele la rodilla ya", "knee", "me duele la rodilla"),
        (ES, "hola, me duele la rodilla ya", "ya", "ya"),
    ],
)
def test_every_piece_is_found_again_in_the_own_words(words: Glossary, text: str, piece: str, own: str) -> None:
    assert glossed(text, words).in_own(piece) == own


def test_what_cannot_be_read_and_what_clashes_is_told() -> None:
    entries = [("exact", "a", "x*"), ("exact", "a", "… und"), ("noun", "knee", "Knie"), ("exact", "hip", "knie")]
    words, wrong = glossary("xx", entries, Grammar())

    assert [source for source, _ in wrong] == ["x*", "… und", "knie"]
    assert words.singles["knie"].english == "knee"
