package org.parley.api.milestone;

import org.parley.api.table.Table;
import org.parley.projections.milestone.Account;
import org.parley.projections.milestone.Wait;

/** Who waits on whom, and who owes what, as tables for a spreadsheet. */
final class LedgerTables {

    static final Table<Wait> WAITS =
            new Table<Wait>()
                    .with("measure", Wait::measure)
                    .with("milestone", Wait::milestone)
                    .with("party", Wait::party)
                    .with("due", Wait::due)
                    .with("why", Wait::why)
                    .with("onMeasure", wait -> wait.on().measure())
                    .with("onMilestone", wait -> wait.on().milestone())
                    .with("onParty", wait -> wait.on().party())
                    .with("onVerifier", wait -> wait.on().verifier())
                    .with("onClaim", wait -> wait.on().claim())
                    .with("onVerification", wait -> wait.on().verification())
                    .with("onDue", wait -> wait.on().due())
                    .with("milestoneId", Wait::milestoneId)
                    .with("onMilestoneId", wait -> wait.on().milestoneId());

    static final Table<Account> ACCOUNTS =
            new Table<Account>()
                    .with("negotiation", Account::negotiation)
                    .with("party", Account::party)
                    .with("category", Account::category)
                    .with("owed", Account::owed)
                    .with("delivered", Account::delivered)
                    .with("late", Account::late)
                    .with("waived", Account::waived);

    private LedgerTables() {}
}
