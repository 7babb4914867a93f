"""Whether a text asks something, by its first words or its mark: what asks tells nothing and bids nothing."""

from __future__ import annotations

from coach.patterns import Pattern

_WHO = r"(?:i|you|we|it|this|that|these|those|they|the|my|there)"
#: What only a question opens with; "did 12", "was 8" and "do planks first" tell something.
_OPENS = Pattern(
    r"(?:(?:ok(?:ay)?|so|and|but|hey|hi|coach|wait|hm+|sorry|erm?|um|btw|just wondering)\W+)*"
    r"(?:why|whys|what|what's|whats|how|how's|hows|when|where|which|who|whose|is|isn't|are|aren't|am|should|shall|"
    r"could|"
    rf"would|may|might|must|(?:can|can't|does|doesn't|did|didn't|was|were|will|has|have) {_WHO}\b|"
    r"(?:do|don't) (?:i|you|we|they)\b|any chance|"
    r"what if|how about)\b"
)
_SURE_QUESTION = Pattern(
    r"^\W*\d+ ?(?:sets?|reps?|kg|kilos?|lbs?)? or \d+\b|"
    r"(?:ok|enough|fine|right|good|okay|alright|too (?:much|many|few|little|low|high|light|heavy))"
    r"(?: then| instead| too| for me)? or (?:not|no|more|less|what)\b|\bor (?:should|do|can|is|was|are|am|would)\b"
)


def asks(low: str) -> bool:
    """Whether a text asks something, with its mark or without.

    >>> [asks(t) for t in ("why 4 left", "is 12 ok", "did 12", "12, felt ok", "do i warm up with 60")]
    [True, True, False, False, True]
    """
    if low.endswith("?") or _OPENS.match(low) is not None:
        return True
    return "or " in low and _SURE_QUESTION.search(low) is not None
