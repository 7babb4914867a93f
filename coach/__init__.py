"""The mind of the coach: reads, judges, plans, explains. Pure Python: no clock, no files, no network, no async.

A tour, in the order in which a message travels:

    acts          what can be told: a lift, a run, a pain, a question …
    forms         acts and all that stands in the contract's form, to and from JSON
    notation      acts printed the way the coach writes them; what is printed can be read back
    reader/       text → acts and leftovers
    ahead         days and races to come, out of plain sentences
    redflags      the signs that end coaching and send to a clinician (concepts, hedges: how words are heard)
    athlete       who is coached: days, kit, level, zone
    library       the bookshelf's types: exercises, regions, articles, sources
    picture       facts out of the diary and the message (telling), each with a name and a unit
    rules         judgements as tables: facts → the rule that fits
    judge         a message and what is known → advice (changes: what it asks of the planned slots)
    grounds       why the tables answered as they did, for whoever reviews them
    plausible     what can hardly be
    constraint    a limit that a clinician set; prescribed (scene, caps, bans, told_items, untils) reads it out of
                  words, holding keeps every plan to it
    plan          athlete and history → weeks of sessions (planning/, dosing)
    adjust        changes laid over a plan
    nudges, due   which word is due to whom, and when
    questions     a question → the exercise or article that answers it (wording)
    trends        series for the charts
    reply         what to say: phrase keys with facts, buttons, pictures
    diary         what is known of an athlete, folded from records; undo withdraws an origin
    draft         one turn in the making
    cards         today, the week, the log, an exercise, the settings
    noting        keeping what was told, and the one question about it
    welcome       the first questions; wishes: the same settings from a plain sentence
    requests      swap, move, skip, shorter …; pausing, undoing, clearance
    living        the plan in plain sentences: kitwords (packing), partwords (sparing), shortening (fitting), skipping,
                  daying, races, travel, naming, rota, unwanted (namesakes), leaning, coming, howitwas, startover; looks
                  ahead: whatif, previewing, whylines, easyweeks, ordinals; places: where a session may stand;
                  differing: what a change does, in words
    constraints   limits told, confirmed, taken off (limitlines, limitnotes, limitpresses)
    sheet         one page for a clinician (complaint, sheetcourse, sheetload); handout: asked for and told
    lookup        questions answered; presses: buttons answered
    conversation  a message, a press or a clock word, and what is known → one turn
"""
