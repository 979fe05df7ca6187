package org.parley.core.shared;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A secret. In memory it is itself, stored it is ciphertext under the key of its compartment, and
 * printed it is {@code ***}. Once the key is destroyed it is gone for good: everybody can see that
 * something was there, and nobody what.
 *
 * @param <T> what is secret; its own form as JSON is what is encrypted
 */
public final class Sealed<T> {

    private static final Sealed<?> GONE = new Sealed<>(null);

    private final @Nullable T content;

    private Sealed(@Nullable T content) {
        this.content = content;
    }

    public static <T> Sealed<T> of(T content) {
        return new Sealed<>(content);
    }

    /** What was sealed with a key that has been destroyed. */
    @SuppressWarnings("unchecked")
    public static <T> Sealed<T> gone() {
        return (Sealed<T>) GONE;
    }

    public boolean isGone() {
        return content == null;
    }

    /**
     * The secret itself, for those who were found to be allowed to know it.
     *
     * @throws IllegalStateException when it is gone; ask {@link #isGone()} before
     */
    public T open() {
        if (content == null) {
            throw new IllegalStateException("what was sealed here is gone");
        }
        return content;
    }

    /** The secret itself, or null when it is gone. */
    public @Nullable T orNull() {
        return content;
    }

    /** What becomes of the secret; of one that is gone, nothing. */
    public <R> Sealed<R> map(Function<? super T, ? extends R> change) {
        return content == null ? gone() : of(change.apply(content));
    }

    /** What becomes of two secrets together; nothing when one of them is gone. */
    public <U, R> Sealed<R> with(
            Sealed<U> other, BiFunction<? super T, ? super U, ? extends R> change) {
        return content == null || other.content == null
                ? gone()
                : of(change.apply(content, other.content));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed<?> sealed && Objects.equals(content, sealed.content);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(content);
    }

    @Override
    public String toString() {
        return "***";
    }
}
