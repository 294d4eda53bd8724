package org.partnerscore.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.partnerscore.dataset.read.Sha256;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Style sheet and scripts. An address holds the content's hash, so that browsers may keep them for ever. */
@RestController
public final class Assets {
    private static final String LIBRARIES = "/META-INF/resources/webjars/";
    private static final String YEAR = "max-age=31536000";
    private static final int HASH = 16;

    private final Map<String, Asset> assets = new TreeMap<>();

    private record Asset(String hash, MediaType type, ByteArrayResource content) {}

    Assets() throws IOException {
        MediaType script = MediaType.parseMediaType("text/javascript;charset=UTF-8");
        add("app.css", MediaType.parseMediaType("text/css;charset=UTF-8"), "/org/partnerscore/server/app.css");
        add("app.js", script, "/org/partnerscore/server/app.js");
        add("echarts.js", script, LIBRARIES + "echarts/5.5.0/echarts.common.min.js");
        add("htmx.js", script, LIBRARIES + "htmx.org/2.0.4/dist/htmx.min.js");
    }

    private void add(String name, MediaType type, String resource) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            byte[] content = in.readAllBytes();
            assets.put(name, new Asset(Sha256.of(content).substring(0, HASH), type, new ByteArrayResource(content)));
        }
    }

    /** The address of an asset. */
    public String address(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    @GetMapping("/assets/{hash}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name) {
        Asset asset = assets.get(name);
        if (asset == null || !asset.hash().equals(hash)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header("Cache-Control", "public, " + YEAR + ", immutable")
                .contentType(asset.type())
                .body(asset.content().getByteArray());
    }
}
