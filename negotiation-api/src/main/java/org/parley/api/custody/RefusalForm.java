package org.parley.api.custody;

import org.jspecify.annotations.Nullable;
import org.parley.core.custody.command.RefuseBreakGlass;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

/** Does not let an auditor in; why may be said. */
public record RefusalForm(@Nullable Statement reason) {

    public RefuseBreakGlass toCommand(CustodyId custody, BreakGlassId id) {
        return new RefuseBreakGlass(custody, id, reason == null ? null : Sealed.of(reason));
    }
}
