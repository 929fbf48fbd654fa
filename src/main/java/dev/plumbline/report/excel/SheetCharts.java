package dev.plumbline.report.excel;

import dev.plumbline.chart.Token;
import dev.plumbline.report.Block;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** The spreadsheet program's own charts, over the cells of a table. */
record SheetCharts(Page page, Addresses addresses) {
  /** More bars than this are no longer read; the table has them all. */
  private static final int MOST = 40;

  /** Off the row's edge, where a printed page may end. */
  private static final int GAP = 2 * Units.EMU_PER_POINT;

  private static final int TENTHS = 10;
  private static final double TITLE = 12;

  void write(Block.SheetChart chart) {
    Addresses.Place place = addresses.table(chart.table());
    int rows = Math.min(place.rows(), MOST);
    if (rows == 0) {
      return;
    }
    int height = 6 + (rows * chart.series().size() * 3 + 3) / 4;
    int row = page.next();
    page.later(() -> draw(chart, place, row, height));
    page.reserve(height + 1);
  }

  private void draw(Block.SheetChart chart, Addresses.Place place, int row, int height) {
    XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, GAP, 0, 0, 0, row, page.wide(), row + height);
    XSSFChart drawn = drawing.createChart(anchor);
    drawn.getGraphicFrame().setName(chart.title());
    title(drawn, chart.title());
    XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN); // the table's first row on top
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX); // which is at the bottom
    values.getOrAddMajorGridProperties().setLineProperties(line(Token.GRID));
    if (!chart.axis().isEmpty()) {
      values.setTitle(chart.axis());
      values.setNumberFormat("#,##0.##");
    } else {
      values.setNumberFormat("[>0.0001]\"+\"0 %;[<-0.0001]\"\u2212\"0 %;0 %");
    }
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(60);
    for (String key : chart.series()) {
      series(data, place, chart, key);
    }
    drawn.plot(data);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
    if (!chart.interval().isEmpty()) {
      CTBarSer series = drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
      intervals(series, place, chart);
      fit(values, place, chart);
    }
  }

  /** No larger than the headings around it. */
  private static void title(XSSFChart drawn, String words) {
    drawn.setTitleText(words);
    drawn.setTitleOverlay(false);
    drawn.getTitle().getBody().getParagraph(0).getTextRuns().forEach(SheetCharts::small);
  }

  private static void small(XDDFTextRun run) {
    run.setFontSize(TITLE);
    run.setBold(true);
  }

  private static void series(
      XDDFBarChartData data, Addresses.Place place, Block.SheetChart chart, String key) {
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                place.sheet(), place.range(chart.category(), MOST)),
            XDDFDataSourcesFactory.fromNumericCellRange(place.sheet(), place.range(key, MOST)));
    series.setTitle(place.columns().get(place.column(key)).heading(), null);
    Token token = key.equals("candidate") ? Token.CANDIDATE : Token.BASELINE;
    series.setFillProperties(new XDDFSolidFillProperties(color(token)));
    series.setLineProperties(line(token));
  }

  /** Added by hand, since the library's own way throws. */
  private static void intervals(CTBarSer series, Addresses.Place place, Block.SheetChart chart) {
    CTErrBars bars = series.isSetErrBars() ? series.getErrBars() : series.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    reach(bars.addNewMinus(), place, chart.interval().getFirst());
    reach(bars.addNewPlus(), place, chart.interval().getLast());
    bars.addNewSpPr().addNewLn().addNewSolidFill().addNewSrgbClr().setVal(rgb(Token.TEXT));
  }

  /** Programs fit an axis to its bars, not to their intervals. */
  private static void fit(XDDFValueAxis values, Addresses.Place place, Block.SheetChart chart) {
    double low = 0;
    double high = 0;
    for (int row = place.firstRow(); row <= place.range("name", MOST).getLastRow(); row++) {
      double middle = number(place, row, chart.series().getFirst());
      low = Math.min(low, middle - number(place, row, chart.interval().getFirst()));
      high = Math.max(high, middle + number(place, row, chart.interval().getLast()));
    }
    values.setMinimum(Math.floor(low * TENTHS) / TENTHS);
    values.setMaximum(Math.max(Math.ceil(high * TENTHS), 1) / TENTHS);
  }

  private static double number(Addresses.Place place, int row, String key) {
    return place.sheet().getRow(row).getCell(place.column(key)).getNumericCellValue();
  }

  private static void reach(CTNumDataSource to, Addresses.Place place, String key) {
    CTNumRef reference = to.addNewNumRef();
    reference.setF(place.area(key, MOST).formatAsString());
  }

  private static XDDFLineProperties line(Token token) {
    return new XDDFLineProperties(new XDDFSolidFillProperties(color(token)));
  }

  private static XDDFColor color(Token token) {
    return XDDFColor.from(rgb(token));
  }

  private static byte[] rgb(Token token) {
    return Styles.color(token).getRGB();
  }
}
