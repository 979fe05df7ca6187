package org.parley.api.security;

/** Everything that can be asked for: one for each command and each read. */
public enum Action {
    OPEN_NEGOTIATION("open a negotiation"),
    REGISTER_PARTY("register a party"),
    ACCREDIT_DELEGATE("accredit a delegate"),
    RECALL_DELEGATE("recall a delegate"),
    MOVE_LIFECYCLE("convene, suspend, resume, conclude or collapse the talks"),
    OPEN_ROUND("open a round"),
    CLOSE_ROUND("close a round"),
    NAME_ANCHOR("name an anchor"),
    SET_ANCHOR("set or correct the day of an anchor"),
    PROPOSE_AGENDA_ITEM("propose an agenda item"),
    CONSENT_TO_AGENDA_ITEM("consent to an agenda item"),
    REORDER_AGENDA("reorder the agenda"),
    WITHDRAW_AGENDA_ITEM("withdraw an agenda item of one's own"),
    MOVE_AGENDA_ITEM("defer, close or reopen an agenda item"),
    STATE_POSITION("state a position"),
    SET_RED_LINE("set a red line"),
    REVISE_RED_LINE("revise a red line"),
    DISCLOSE_RED_LINE("disclose a red line"),
    WITHDRAW_RED_LINE("withdraw a red line"),
    RECORD_INTERNAL_POSITION("record an internal position"),
    OPEN_BACKCHANNEL("open an undisclosed line to others at the table"),
    SEND_MESSAGE("say something on an undisclosed line that one is on"),
    LEAVE_BACKCHANNEL("leave an undisclosed line"),
    RECORD_LINE_READING("have one's reading of an undisclosed line recorded, before it is shown"),
    RECORD_READING("have one's reading of a brief recorded, which is done before it is shown"),
    REQUEST_BREAK_GLASS("ask to read the brief of a party for a while"),
    APPROVE_BREAK_GLASS("approve that an auditor reads a brief, as one of two"),
    REFUSE_BREAK_GLASS("refuse that an auditor reads the brief of one's own party"),
    END_BREAK_GLASS("end an auditor's reading of the brief of one's own party"),
    REQUEST_SHREDDING("ask that the key of a brief be destroyed, as one of two"),
    APPROVE_SHREDDING("approve that the key of a brief is destroyed, as one of two"),
    REFUSE_SHREDDING("refuse that the key of the brief of one's own party is destroyed"),
    WITHDRAW_SHREDDING("take back that one asked for the destruction of a key"),
    RECORD_SHREDDING("record that the key of a brief is destroyed, when it has been"),
    PROPOSE_MEASURE("propose a measure"),
    CONSENT_TO_MEASURE("consent to a measure"),
    MOVE_STANDING("suspend, resume or reverse a measure"),
    CLAIM_MILESTONE("claim a milestone"),
    OBSERVE_MILESTONE("report a value of a milestone"),
    VERIFY_MILESTONE("verify a milestone"),
    EXTEND_MILESTONE("extend a milestone"),
    ASSESS_MILESTONE("record what one assessor found about a milestone"),
    WAIVE_MILESTONE("waive a milestone, with all principals"),
    DISPUTE_MILESTONE("give one's account of a milestone in dispute, or take it back"),
    RECORD_LAPSE("record in an archive that the last day of a limit had passed"),
    NOTIFY_SNAPBACK("give notice that a measure is not performed"),
    WITHDRAW_SNAPBACK("withdraw such a notice, with all principals"),
    DISPUTE_SNAPBACK("dispute such a notice"),
    REPORT_INCIDENT("report an incident"),
    STEP_IN_INCIDENT(
            "acknowledge an incident, log a hotline call or a step, escalate, de-escalate, close or"
                    + " reopen it"),
    PLAN_CONSULTATION("plan a talk with an ally, in the brief of one's own party"),
    READ_OUT_CONSULTATION("tell one's own party what came of a talk with an ally"),
    NOTE_INCIDENT("note something of an incident in the brief of one's own party"),
    IMPORT("import a file of commands, each of which is asked for itself"),
    RESOLVE_DUE_DATES("resolve due dates when an anchor is set"),
    WATCH_THE_CLOCK("record what fell due"),
    RECORD_DISCLOSED_RED_LINE("show a disclosed red line to the table"),
    READ_PORTFOLIO("list negotiations"),
    READ_DOSSIER("read the dossier of a negotiation: its shared record"),
    READ_HISTORY("read the history of a negotiation"),
    READ_BRIEF("read the brief of one's own party"),
    LIST_OWN_BACKCHANNELS("list the undisclosed lines that one is on"),
    READ_BACKCHANNEL("read an undisclosed line that one is on"),
    READ_LINE_READINGS("see who read an undisclosed line that one is on"),
    READ_OPENED_BRIEF("read the brief of a party while two people let one in"),
    READ_READINGS("see who read the brief of one's own party"),
    READ_BREAK_GLASS("see requests to read a brief: one's own, or those that one decides on"),
    READ_SHREDDINGS(
            "see requests to destroy the key of a brief: of one's own party, or that one decides on"),
    AUDIT_SHREDDINGS(
            "see which keys of briefs were destroyed, by whom and when, and nothing of why"),
    READ_MEASURES("read measures, milestones and progress"),
    READ_INCIDENTS("read incidents"),
    READ_CALENDAR(
            "subscribe to due dates, sunsets, notices and rounds, as far as one may read them"),
    READ_SELF("see who one is"),
    READ_OWN_TOKENS("list one's own access tokens"),
    MAKE_TOKEN("make an access token for oneself, logged in by password"),
    DELETE_OWN_TOKEN("delete an access token of one's own"),
    READ_OWN_WEBHOOKS("see one's own webhooks, and what has become of the alerts for them"),
    MAKE_OWN_WEBHOOK("have alerts sent to an address, logged in by password"),
    DELETE_OWN_WEBHOOK("delete a webhook of one's own"),
    RESEND_OWN_ALERT("have an alert sent to a webhook of one's own again"),
    KEEP_OWN_PASSKEYS(
            "add, name and remove passkeys of one's own, logged in by password or passkey"),
    CHANGE_OWN_PASSWORD("change one's own password, logged in by password"),
    READ_ACCOUNTS("list accounts"),
    MANAGE_ACCOUNTS("make and delete accounts, grant roles to others, set first passwords"),
    CONFIRM_PASSWORD("confirm that the owner has the password that another set"),
    READ_ACCOUNT_EVENTS("read what happened to all logins"),
    READ_PROJECTIONS("see read models and their progress"),
    REBUILD_PROJECTION("rebuild a read model"),
    READ_LEDGER(
            "read the audit ledger: checkpoints, tiles, evidence of everything, a comparison with"
                    + " the events"),
    READ_LEDGER_KEY("read the key that evidence is verified with"),
    EXPORT_EVIDENCE("export the evidence of a negotiation, as far as one may see it"),
    READ_DEAD_LETTERS(
            "see which events a read model could not digest; their content as an auditor alone"),
    SETTLE_DEAD_LETTER("have such an event tried again, or give it up"),
    READ_KEYS("see which key-encryption keys there are"),
    ROTATE_KEYS("change data keys and key-encryption keys");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    /** What it is, in words that complete "may". */
    public String words() {
        return words;
    }
}
