package org.parley.api.custody;

import org.jspecify.annotations.Nullable;
import org.parley.core.custody.command.RefuseBreakGlass;
import org.parley.core.custody.command.RefuseShredding;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;
import org.parley.core.shared.Statement;

/** Does not let an auditor in, or keeps a key; why may be said. */
public record RefusalForm(@Nullable Statement reason) {

    public RefuseBreakGlass toCommand(CustodyId custody, BreakGlassId id) {
        return new RefuseBreakGlass(custody, id, sealed());
    }

    public RefuseShredding toCommand(CustodyId custody, ShreddingId id) {
        return new RefuseShredding(custody, id, sealed());
    }

    private @Nullable Sealed<Statement> sealed() {
        return reason == null ? null : Sealed.of(reason);
    }
}
