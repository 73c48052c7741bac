package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PlotTests {

    private static final List<String> FILE =
            List.of("curve,x,y", "\"poll, ms\",50,1.0000", "\"poll, ms\",20000,10.0000", "\"a < b & c\",50,100.0000");

    private final List<Curve> curves = Curve.read(FILE);

    @Test
    void readsTheCurvesOfAFile() {
        assertThat(curves).extracting(Curve::name).containsExactly("poll, ms", "a < b & c");
        assertThat(curves.getFirst().points()).containsExactly(new Curve.Point(50, 1), new Curve.Point(20_000, 10));
    }

    @Test
    void drawsALineForEachCurveAndADotForEachPoint() throws Exception {
        var picture = drawn();

        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(picture.getDocumentElement().getTextContent()).contains("Cost", "a < b & c", "100", "10,000");
    }

    @Test
    void placesPointsByPowersOfTen() throws Exception {
        var dots = drawn().getElementsByTagName("circle");
        var bottom = attribute(dots.item(1), "cy");
        var middle = attribute(dots.item(2), "cy");
        var top = attribute(dots.item(0), "cy");

        // The highest curve comes first: 100 is as far above 10 as 10 is above 1.
        assertThat(bottom - middle).isEqualTo(middle - top).isPositive();
    }

    @Test
    void followsTheSchemeOfWhoLooksAtIt() {
        assertThat(plot().svg()).contains("prefers-color-scheme: dark");
    }

    private Plot plot() {
        return new Plot("Cost", "matters", "ms", curves);
    }

    private Document drawn() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot().svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static double attribute(org.w3c.dom.Node dot, String name) {
        return Double.parseDouble(dot.getAttributes().getNamedItem(name).getNodeValue());
    }
}
