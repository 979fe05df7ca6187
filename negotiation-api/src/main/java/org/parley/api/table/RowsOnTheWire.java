package org.parley.api.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a table in the form that was asked for, as a file to be kept. */
@Component
class RowsOnTheWire implements HttpMessageConverter<Rows<?>> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType as) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType as) {
        return type == Rows.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV, Table.WORKBOOK);
    }

    @Override
    public Rows<?> read(Class<? extends Rows<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("a table is not read", message);
    }

    @Override
    public void write(Rows<?> rows, @Nullable MediaType as, HttpOutputMessage message)
            throws IOException {
        boolean workbook = Table.WORKBOOK.equalsTypeAndSubtype(as);
        message.getHeaders().setContentType(workbook ? Table.WORKBOOK : CSV);
        message.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment()
                                .filename(rows.name() + (workbook ? ".xlsx" : ".csv"))
                                .build());
        try {
            write(rows, workbook, message.getBody());
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static <T> void write(Rows<T> rows, boolean workbook, OutputStream out)
            throws IOException {
        Table.Sheet<T> sheet =
                workbook ? rows.table().workbook(out, rows.name()) : rows.table().csv(out);
        rows.each().accept(sheet::add);
        sheet.end();
        out.flush();
    }
}
