package vigie.assets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an SVG drawing anew from what is known to be harmless. What could run or fetch something is refused by its name,
 * since a drawing without it would be another one; notes of drawing programs are left out without a word.
 */
final class SvgCleaner {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 64;

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final SvgCopies copies = new SvgCopies();
    private PictureHeader header = new PictureHeader(PictureFormat.SVG, 0, 0, PictureHeader.UPRIGHT, true);
    private int elements;
    private int depth;

    private SvgCleaner(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /** A drawing as it is published. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Drawing(PictureHeader header, byte[] bytes) {}

    static Drawing clean(byte[] svg) throws PictureFaultException {
        if (svg.length > LARGEST) {
            throw new PictureFaultException(AssetFault.SVG_TOO_BIG);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(svg.length);
        try {
            XMLStreamReader in = reader(svg);
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            SvgCleaner cleaner = new SvgCleaner(in, out);
            cleaner.drawing();
            out.close();
            in.close();
            return new Drawing(cleaner.header, bytes.toByteArray());
        } catch (XMLStreamException | RuntimeException e) { // the JDK's reader throws both at broken XML
            throw new PictureFaultException(AssetFault.SVG_UNREADABLE);
        }
    }

    /** Nothing is fetched, and no word stands for another: what declares such words is passed over, and using one is an error. */
    private static XMLStreamReader reader(byte[] svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new ByteArrayInputStream(svg));
    }

    private void drawing() throws XMLStreamException, PictureFaultException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> {} // comments and instructions to programs
            }
        }
        copies.check();
    }

    private void start() throws XMLStreamException, PictureFaultException {
        String name = in.getLocalName();
        if (!SvgRules.NAMESPACE.equals(in.getNamespaceURI()) || SvgRules.isNote(name)) {
            if (depth == 0) {
                throw new PictureFaultException(AssetFault.NOT_A_PICTURE);
            }
            skip();
            return;
        }
        if (!SvgRules.isElement(name) || (depth == 0) != name.equals("svg")) {
            throw new PictureFaultException(AssetFault.SVG_ELEMENT, "element", name);
        }
        if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
            throw new PictureFaultException(AssetFault.SVG_TOO_BIG);
        }
        out.writeStartElement(name);
        if (depth == 1) {
            root();
        }
        copies.enter(attribute("id"));
        attributes(name);
        if (name.equals("style")) {
            style();
        }
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        copies.leave();
        depth--;
    }

    private void text() throws XMLStreamException {
        if (depth > 0) {
            out.writeCharacters(in.getText());
        }
    }

    /** With all that is in it. */
    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = in.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void root() throws XMLStreamException, PictureFaultException {
        out.writeDefaultNamespace(SvgRules.NAMESPACE);
        out.writeNamespace("xlink", SvgRules.XLINK);
        SvgSize size = SvgSize.of(attribute("width"), attribute("height"), attribute("viewBox"));
        out.writeAttribute("width", size.widthText());
        out.writeAttribute("height", size.heightText());
        out.writeAttribute("viewBox", size.viewBox());
        header = new PictureHeader(
                PictureFormat.SVG, size.roundedWidth(), size.roundedHeight(), PictureHeader.UPRIGHT, true);
    }

    private void attributes(String element) throws XMLStreamException, PictureFaultException {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            String namespace = in.getAttributeNamespace(i);
            boolean plain = namespace == null || namespace.isEmpty();
            if (name.equals("href") && (plain || namespace.equals(SvgRules.XLINK))) {
                reference(element, value);
            } else if (plain && name.toLowerCase(Locale.ROOT).startsWith("on")) {
                throw new PictureFaultException(AssetFault.SVG_ATTRIBUTE, "element", element, "attribute", name);
            } else if (plain && SvgRules.isAttribute(name) && !(depth == 1 && SvgRules.isSize(name))) {
                SvgRules.checkValue(element, value);
                out.writeAttribute(name, value);
            }
        }
    }

    private void reference(String element, String value) throws XMLStreamException, PictureFaultException {
        String address = value.strip();
        if (!address.startsWith("#")) {
            throw new PictureFaultException(AssetFault.SVG_OUTSIDE, "element", element, "address", shortened(address));
        }
        if (element.equals("use")) {
            copies.use(address.substring(1));
        }
        out.writeAttribute("xlink", SvgRules.XLINK, "href", address);
    }

    private void style() throws XMLStreamException, PictureFaultException {
        String css = in.getElementText();
        SvgRules.checkValue("style", css);
        out.writeCharacters(css);
        end();
    }

    private @Nullable String attribute(String name) {
        return in.getAttributeValue(null, name);
    }

    private static String shortened(String address) {
        return address.length() > 60 ? address.substring(0, 60) + "…" : address;
    }
}
