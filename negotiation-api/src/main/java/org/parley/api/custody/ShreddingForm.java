package org.parley.api.custody;

import jakarta.validation.constraints.NotNull;
import org.parley.core.custody.command.RequestShredding;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;
import org.parley.core.shared.Statement;

/**
 * Asks that the key of a brief be destroyed.
 *
 * @param reason why; it is sealed under that key and goes with it
 */
public record ShreddingForm(@NotNull Statement reason) {

    public RequestShredding toCommand(CustodyId custody, ShreddingId id) {
        return new RequestShredding(custody, id, Sealed.of(reason));
    }
}
