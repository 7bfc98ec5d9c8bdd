// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/markdown.h"
#include "tests/support/test_program.h"

using namespace assay;

class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subsetBecomesHtml_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("html");
        const auto row = [](const char* name, const char* source, const char* html) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(html);
        };
        row("paragraphs", "one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>\n");
        row("heading", "# Goal\nwords", "<h2>Goal</h2>\n<p>words</p>\n");
        row("styles", "a *b* **c** `d` _e_", "<p>a <em>b</em> <strong>c</strong> <code>d</code> <em>e</em></p>\n");
        row("unclosed marks are words", "2 * 3 ** 4 ` 5 [6]", "<p>2 * 3 ** 4 ` 5 [6]</p>\n");
        row("names keep their underscores", "val_auc and train_loss", "<p>val_auc and train_loss</p>\n");
        row("escapes", "\\*no\\*", "<p>*no*</p>\n");
        row("link is inert", "[paper](https://x.org/?a=1&b=2)",
            "<p>paper <span class=\"link\">(https://x.org/?a=1&amp;b=2)</span></p>\n");
        row("lists", "- a\n  - b\n3. c",
            "<p class=\"item depth0\"><span class=\"mark\">•</span> a</p>\n"
            "<p class=\"item depth1\"><span class=\"mark\">•</span> b</p>\n"
            "<p class=\"item depth0\"><span class=\"mark\">3.</span> c</p>\n");
        row("quote", "> a\n> b", "<blockquote>a b</blockquote>\n");
        row("fence", "```\n*x*\n <y>\n```\nz", "<pre><code>*x*\n &lt;y&gt;</code></pre>\n<p>z</p>\n");
        row("html is text", "<img src=x onerror='a'>", "<p>&lt;img src=x onerror=&#39;a&#39;&gt;</p>\n");
        row("picture is text", "![x](http://y)", "<p>!x <span class=\"link\">(http://y)</span></p>\n");
        row("hidden direction is shown",
            "a\xE2\x80\xAE"
            "b",
            "<p>a\\u202eb</p>\n");
    }

    void subsetBecomesHtml()
    {
        QFETCH(QString, source);
        QFETCH(QString, html);
        QCOMPARE(markdownAsHtml(parseMarkdown(source)), html);
    }

    void aLongRowOfOpenMarksEnds()
    {
        for (const char* mark : {"[", "*", "`", "**a", "_b ", "[a](", "> ", "- "})
            QVERIFY(!parseMarkdown(QString::fromLatin1(mark).repeated(50'000)).empty());
    }
};

ASSAY_TEST(TestMarkdown)
#include "tst_markdown.moc"
