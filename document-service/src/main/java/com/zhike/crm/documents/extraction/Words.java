package com.zhike.crm.documents.extraction;

import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the words of a file, up to a length; what is packed inside of it is left alone. */
class Words {

    private static final int MOST = 200_000;

    /** Named one by one: others call programs of the machine, or unpack what is better left packed. */
    private final Parser parser = new AutoDetectParser(
            new TXTParser(),
            new TextAndCSVParser(),
            new JSoupParser(),
            new PDFParser(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new RTFParser());

    String of(InputStream bytes, String mediaType) throws Exception {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        context.set(Parser.class, parser);
        Metadata known = new Metadata();
        known.set(HttpHeaders.CONTENT_TYPE, mediaType);
        WriteOutContentHandler words = new WriteOutContentHandler(MOST);
        try {
            parser.parse(bytes, new BodyContentHandler(words), known, context);
        } catch (SAXException failure) {
            if (!WriteLimitReachedException.isWriteLimitReached(failure)) {
                throw failure;
            }
        }
        return words.toString()
                .replace('\0', ' ')
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    /** Whether there may be words in it at all. */
    static boolean within(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.startsWith("application/vnd.openxmlformats-officedocument")
                || mediaType.startsWith("application/vnd.oasis.opendocument")
                || Set.of(
                                "application/pdf",
                                "application/msword",
                                "application/vnd.ms-excel",
                                "application/vnd.ms-powerpoint",
                                "application/rtf",
                                "application/json",
                                "application/xml",
                                "application/xhtml+xml")
                        .contains(mediaType);
    }

    /** Passes over files that are packed into files. */
    private static final class NothingInside implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // left alone
        }
    }
}
