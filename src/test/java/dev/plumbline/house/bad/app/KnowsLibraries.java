package dev.plumbline.house.bad.app;

import com.github.luben.zstd.ZstdInputStream;
import java.awt.Color;
import java.sql.Connection;
import java.util.logging.Logger;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.poi.ss.usermodel.Cell;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** A use case that does everything itself. */
@Command
record KnowsLibraries(
    Connection connection,
    Cell cell,
    JsonNode node,
    Color color,
    TDistribution distribution,
    ZstdInputStream packed,
    Logger logger) {}
