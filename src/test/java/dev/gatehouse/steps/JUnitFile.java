package dev.gatehouse.steps;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The texts of the scenarios that did not pass, out of a report. */
final class JUnitFile {

    private JUnitFile() {}

    static Map<String, String> read(Path file) {
        Map<String, String> texts = new LinkedHashMap<>();
        NodeList cases = root(file).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element each = (Element) cases.item(i);
            NodeList parts = each.getElementsByTagName("*");
            Element problem = (Element) parts.item(parts.getLength() - 1);
            texts.put(each.getAttribute("name"), problem.getTextContent().strip());
        }
        return texts;
    }

    private static Element root(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (Exception unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
