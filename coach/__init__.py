"""The mind of the coach: reads, judges, plans, explains. Pure Python: no clock, no files, no network, no async.

A tour, in the order in which a message travels:

    acts          what can be told: a lift, a run, a pain, a question …
    forms         acts and all that stands in CONTRACT form, to and from JSON
    notation      acts printed the way the coach writes them; what is printed can be read back
    reader/       text → acts and leftovers
    redflags      the signs that end coaching and send to a clinician
    athlete       who is coached: days, kit, level, zone
    library       the bookshelf's types: exercises, regions, articles, sources
    picture       facts out of the diary, each with a name and a unit
    rules         judgements: facts → the rules that fit → one advice
    plan          athlete and history → weeks of sessions
    adjust        advice laid over a plan, as changes that can be undone
    nudges        which word is due to whom, and when
    questions     a question → the exercise or article that answers it
    reply         what to say: phrase keys with facts, buttons, pictures
    diary         what is known of an athlete, folded from what was told
    conversation  a message or a press, and what is known → one turn
"""
