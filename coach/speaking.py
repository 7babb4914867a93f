"""The language that the coach speaks in: asked for in words or by a button, and offered once to who writes another."""

from __future__ import annotations

from coach.cards import button, settings_card
from coach.diary import Setting
from coach.draft import Draft

OFFERED = "language_offered"  #: the setting that holds which languages were offered


def asked_for(draft: Draft, text: str) -> bool:
    """Changes the language where a text asks for nothing else ("auf Deutsch bitte")."""
    language = draft.books.tongues.switched(text)
    if language is None and draft.books.tongues.unspoken(text):
        press(draft, "")
        draft.asking = draft.known.asking
        return True
    if language is None:
        return False
    _change(draft, language)
    draft.asking = draft.known.asking
    return True


def offer(draft: Draft, spoken: str) -> None:
    """Offers the language of a message, once, to who is spoken to in another; never beside an alarm."""
    own, offered = draft.athlete.language, draft.known.setting(OFFERED) or []
    known = draft.books.tongues.languages
    if spoken in (own, *offered) or spoken not in known or (own not in known and spoken == known[0]):
        return
    if not draft.replies or any(r.alert for r in draft.replies):
        return
    draft.keep(Setting(values={OFFERED: [*offered, spoken]}))
    draft.say(f"language-offer-{spoken}")
    draft.offer(button(f"button-language-{spoken}", f"language:{spoken}"))
    draft.close()


def only_english(draft: Draft) -> None:
    """Says that what follows is only there in English, to who reads another language."""
    if draft.athlete.language in draft.books.tongues.shelf:
        draft.say("language-only-english")


def press(draft: Draft, rest: str) -> bool:
    """The button of the settings, and those of the languages."""
    known = draft.books.tongues.languages
    if rest and rest not in known:
        return False
    draft.card = None
    if rest:
        _change(draft, rest)
        settings_card(draft)
        return True
    draft.say("language-which")
    draft.offer(*(button(f"button-language-{one}", f"language:{one}") for one in known))
    return True


def _change(draft: Draft, language: str) -> None:
    draft.keep(Setting(values={"language": language, OFFERED: list(draft.books.tongues.languages)}))
    draft.say("language-kept")
