package org.parley.api.report;

import static com.ibm.icu.text.ArabicShaping.LENGTH_GROW_SHRINK;
import static com.ibm.icu.text.ArabicShaping.LETTERS_SHAPE;
import static com.ibm.icu.text.ArabicShaping.LETTERS_UNSHAPE;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Puts what is read from the right into the order in which it is drawn, and joins the letters of
 * Arabic.
 */
final class RightToLeft implements BidiReorderer {

    private static final ArabicShaping JOINING =
            new ArabicShaping(LETTERS_SHAPE | LENGTH_GROW_SHRINK);
    private static final ArabicShaping PARTING =
            new ArabicShaping(LETTERS_UNSHAPE | LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(JOINING, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(PARTING, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("there is room for any text", e);
        }
    }
}
