package org.newsledger.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

class DateResolverTest {

  private static final DateResolver RESOLVER = new DateResolver(ModelFiles.bundled());
  private static final String FRIDAY = "2025-02-14";

  private static Mention date(String text, String iso) {
    return Mention.named(EntityType.DATE, 0, 0, 1, 0, text.length(), text).withDate(iso);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "?",
      value = {
        "today | 2025-02-14",
        "yesterday | 2025-02-13",
        "tomorrow | 2025-02-15",
        "Friday | 2025-02-14",
        "Tuesday | 2025-02-11",
        "Saturday | 2025-02-08",
        "last Friday | 2025-02-07",
        "next Friday | 2025-02-21",
        "this Saturday | 2025-02-15",
        "Feb. 14 | 2025-02-14",
        "Feb. 15 | 2024-02-15",
        "14 January | 2025-01-14",
        "February 3rd | 2025-02-03",
        "Feb. 30 | ?",
        "February | 2025-02",
        "last February | 2024-02",
        "next February | 2026-02",
        "July | 2024-07",
        "last July | 2024-07",
        "next July | 2025-07",
        "November last year | 2024-11",
        "Last year in November | 2024-11",
        "January of this year | 2025-01",
        "next April | 2025-04",
        "last week | 2025-02",
        "last month | 2025-01",
        "this month | 2025-02",
        "next month | 2025-03",
        "last quarter | 2024-Q4",
        "this quarter | 2025-Q1",
        "first quarter | 2025-Q1",
        "second quarter | 2024-Q2",
        "fourth-quarter | 2024-Q4",
        "Q3 | 2024-Q3",
        "last year | 2024",
        "this year | 2025",
        "next year | 2026",
        "a year ago | 2024",
        "year-ago | 2024",
        "two years ago | 2023",
        "25 years ago | 2000",
        "six months ago | 2024-08",
        "two weeks ago | 2025",
        "three days ago | 2025-02-11",
        "this summer | 2025",
        "last summer | ?",
        "a year earlier | ?",
        "previous year | ?",
        "9999 years ago | ?"
      })
  void countsFromTheDayOfPublication(String text, String expected) {
    assertThat(RESOLVER.resolve(date(text, null), FRIDAY)).isEqualTo(expected);
  }

  @Test
  void anAbsoluteDateStands() {
    assertThat(RESOLVER.resolve(date("2015", "2015"), FRIDAY)).isEqualTo("2015");
    assertThat(RESOLVER.resolve(date("2015", "2015"), null)).isEqualTo("2015");
  }

  @Test
  void withoutADayOfPublicationNothingIsTold() {
    assertThat(RESOLVER.resolve(date("Tuesday", null), null)).isNull();
    assertThat(RESOLVER.resolve(date("Tuesday", null), "soon")).isNull();
  }
}
