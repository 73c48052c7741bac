package dev.docket.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the command line asks to import.
 *
 * @param file path of a CSV file; nothing is imported without it
 * @param board name or id; the oldest board if there is none
 * @param map changes to the mapping, each as {@code Column=field}; {@code Column=} leaves one out
 * @param dryRun whether to report only
 */
@ConfigurationProperties("docket.import")
record ImportSettings(
        @Nullable String file,
        @Nullable String board,
        @DefaultValue List<String> map,
        boolean dryRun) {}
