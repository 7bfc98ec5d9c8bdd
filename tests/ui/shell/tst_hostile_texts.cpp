// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/batch_check.h"
#include "core/imports/import_plan.h"
#include "tests/support/busy_time.h"
#include "tests/support/cut_texts.h"
#include "tests/support/faults.h"
#include "tests/support/hostile_import.h"
#include "tests/support/hostile_things.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/charts/row_plot.h"
#include "ui/panes/pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/import_preview.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QTabBar>
#include <QTcpServer>
#include <QTextBlock>

#include <set>

using namespace assay;

namespace {

/// Milliseconds of the window's thread until a page stands: two seconds, and as much again, because what else works on the
/// machine that tests slows this thread, too.
constexpr qint64 longestBusy = 4000;

/// What none of the words of a page may hold: what moves, hides or colours others.
bool holdsHiddenCharacters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character != u'\n' && character != u'\t' && character.unicode() != QChar::LineSeparator
            && (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format);
    });
}

/// Whether a tool tip takes words of the project for markup.
bool interprets(const QString& tip)
{
    const bool rich = Qt::mightBeRichText(tip);
    return rich
        && (tip.contains(QStringLiteral("<img")) || tip.contains(QStringLiteral("<script"))
            || tip.contains(QStringLiteral("<a ")));
}

} // namespace

/// Texts that are meant to do something where they are shown, as title and text of a thing of every kind.
class TestHostileTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        m_faults.clear();
        m_walked.clear();
        m_busyBefore = busyMilliseconds();
    }

    void cleanup() { m_fixture.reset(); }

    void everyPageShowsThemAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QVERIFY(m_spy.listen(QHostAddress::LocalHost));
        const QString picture = QStringLiteral("http://127.0.0.1:%1/spy.png").arg(m_spy.serverPort());
        QTest::newRow("markup") << QStringLiteral("<b>Bold</b> R&D <a href=\"file:///etc/passwd\">open</a>"
                                                  "<script>alert(1)</script><img src=\"%1\"><table><tr><td>cell")
                                       .arg(picture);
        QTest::newRow("Markdown")
            << QStringLiteral("# Head\n![x](%1) [open](file:///etc/passwd) <img src=\"%1\">").arg(picture);
        const QString marks = QStringLiteral("Approved\u202Edetcejer\u2066\u200F\u200Bx\u001B[31mred\u001B[0m\u0007");
        QTest::newRow("hidden characters") << marks + QChar(0) + QStringLiteral("after");
        QTest::newRow("long") << QStringLiteral("word <i>and</i> ").repeated(4'000);
    }

    void everyPageShowsThemAsTheyAre()
    {
        QFETCH(QString, text);
        bringIn(text.left(imports::LongestName), text);
        tests::HostileThings things(database(), text);
        things.write();
        lookEverywhere(things);
        QVERIFY2(tests::noFaults(m_faults), "These pages do not show texts as they are.");
    }

    /// Names as long as they can be, and values of a megabyte in one line, which only an import brings in.
    void everyPageStandsAtOnceWithLinesOfAMegabyte_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << QStringLiteral("word ");
        QTest::newRow("one word") << QStringLiteral("x");
        QTest::newRow("markup and marks") << QStringLiteral("<img src=\"x\"><b>\u202Eb\u200B\u001B[31m</b>");
    }

    void everyPageStandsAtOnceWithLinesOfAMegabyte()
    {
        QFETCH(QString, piece);
        const QString line = piece.repeated((1 << 20) / piece.size());
        QVERIFY2(!refusedImport(line, line).isEmpty(), "A name of a megabyte came in.");
        bringIn(line.left(imports::LongestName), line);
        tests::HostileThings refused(database(), line);
        refused.write();
        tests::HostileThings things(database(), line.left(20'000), line.left(300));
        things.write();
        lookEverywhere(things);
        QVERIFY2(tests::noFaults(m_faults), "These pages do not stand, or do not show texts as they are.");
    }

private:
    db::Database& database() { return *m_fixture->session().database; }

    void bringIn(const QString& name, const QString& value)
    {
        const auto done = applyImport(database(), m_fixture->session().actor, tests::hostileBatch(name, value), {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->counts.runs.created, 1);
    }

    QString refusedImport(const QString& name, const QString& value)
    {
        const auto done = applyImport(database(), m_fixture->session().actor, tests::hostileBatch(name, value), {});
        return done ? QString() : done.error().message;
    }

    QString importedRun()
    {
        return tests::valueOf(database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run ORDER BY id DESC");
            return row.step() ? row.text(0) : QString();
        }));
    }

    void lookEverywhere(const tests::HostileThings& things)
    {
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle(); // The window itself takes in what is new.
        m_busyBefore = busyMilliseconds();
        for (const Address& place : things.places())
            look(place);
        for (const Pane* pane : allPanes())
            look({{}, pane->id(), {}});
        for (const char* list : {"findings", "risks", "policies", "assurance", "log", "keys"})
            look({{}, "risk-audit", QLatin1String(list)});
        look({{}, "devops", QStringLiteral("incidents")});
        for (const char* page : {"inbox", "my-work"})
            look({{}, page, {}});
        look({{}, "run", importedRun()});
        look({{}, "search", QStringLiteral("word approved bold")});
        lookBeside(things);
        lookOverIt();
        qInfo("%d writes were refused", things.refused());
        QVERIFY(!m_spy.hasPendingConnections());
        m_faults.removeDuplicates();
    }

    /// At each of them in the inspector, whose page behind it was looked at, and at the board with a column for each owner.
    void lookBeside(const tests::HostileThings& things)
    {
        m_fixture->window().openAddress({{}, "portfolio", {}});
        for (const Address& place : things.places()) {
            Q_EMIT m_fixture->session().events.inspectAsked(place);
            arrive(QStringLiteral("%1 in the inspector").arg(QLatin1String(place.kind)),
                   *m_fixture->window().findChild<Inspector*>());
        }
        for (const char* grouping : {"group-owner", "group-risk", "group-stage"}) {
            auto* action = m_fixture->child<QAction>(grouping);
            QVERIFY2(action, grouping);
            action->trigger();
            arrive(QLatin1String(grouping));
        }
    }

    /// At what the palette finds, and at a file before it is imported.
    void lookOverIt()
    {
        m_fixture->press(QStringLiteral("Ctrl+K"));
        for (const char* words : {"word", "approved", "bold", "open"}) {
            auto* palette = m_fixture->child<CommandPalette>("commandPalette");
            QVERIFY(palette);
            palette->findChild<QLineEdit*>()->setText(QLatin1String(words));
            arrive(QStringLiteral("palette: %1").arg(QLatin1String(words)), *palette);
        }
        m_fixture->press(QStringLiteral("Esc"));
        QFile file(m_fixture->path(QStringLiteral("Approved\u202Edetcejer <b>.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("epoch,step,train\u202E<b>_loss,val_loss\n0,1,0.9,1.0\n1,2,x\u001B[31m,0.7\n");
        file.close();
        m_fixture->window().import({file.fileName()});
        QTRY_VERIFY(m_fixture->window().findChild<ImportPreview*>());
        arrive(QStringLiteral("import preview"));
        m_fixture->press(QStringLiteral("Esc"));
    }

    /// Goes there and, the first time, to each tab of the page, and looks at all that it says.
    void look(const Address& place)
    {
        const QString name = QStringLiteral("%1 %2").arg(QLatin1String(place.kind), place.anchor);
        m_fixture->window().openAddress(place);
        arrive(name);
        const auto panes = allPanes();
        const bool isOfPane =
            std::any_of(panes.begin(), panes.end(), [&](const Pane* pane) { return pane->id() == place.kind; });
        const QString walked = QString::fromLatin1(place.kind) + (isOfPane ? QString() : u'/' + place.key);
        if (!m_walked.insert(walked).second)
            return;
        Page* page = m_fixture->window().findChild<PageStack*>()->page();
        const QPointer<QTabBar> tabs = page->findChild<QTabBar*>(); // The page's own is its first.
        if (!tabs || !tabs->isVisible())
            return;
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            arrive(name + QStringLiteral(" tab %1").arg(tab));
        }
        if (tabs)
            tabs->setCurrentIndex(0);
    }

    void arrive(const QString& name) { arrive(name, m_fixture->window()); }

    /// Looks at all that a part of the window says once it is there.
    void arrive(const QString& name, QWidget& part)
    {
        QVERIFY2(m_fixture->idle(), qPrintable(name));
        QCoreApplication::processEvents();
        part.grab();
        const qint64 taken = busyMilliseconds() - m_busyBefore;
        if (taken > longestBusy)
            m_faults << QStringLiteral("%1: the window works %2 ms").arg(name).arg(taken);
        examine(name, part);
        for (const QWidget* widget : part.findChildren<QWidget*>())
            examine(name, *widget);
        m_busyBefore = busyMilliseconds();
    }

    static qint64 busyMilliseconds() { return tests::busyTime() / std::chrono::milliseconds(1); }

    void examine(const QString& name, const QWidget& widget)
    {
        if (!widget.isVisible())
            return;
        const auto fault = [&](const char* what) {
            m_faults << QStringLiteral("%1: %2 %3")
                            .arg(name, tests::wayTo(widget, m_fixture->window()), QLatin1String(what));
        };
        if (const auto* label = qobject_cast<const QLabel*>(&widget);
            label && !label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            fault("is a label that may take its text for markup");
        if (interprets(widget.toolTip()))
            fault("has a tool tip that takes words for markup");
        if (holdsHiddenCharacters(widget.toolTip()))
            fault("has a tool tip with hidden characters");
        if (holdsHiddenCharacters(widget.accessibleName() + widget.accessibleDescription()))
            fault("is named with hidden characters");
        if (const auto* text = qobject_cast<const QTextEdit*>(&widget); text && loads(*text->document()))
            fault("holds a link or a picture");
        const bool typed = qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget);
        if (!typed && holdsHiddenCharacters(tests::ownWords(widget).join(u'\n')))
            fault("shows hidden characters");
        if (const auto* rows = qobject_cast<const RowPlot*>(&widget);
            rows && holdsHiddenCharacters(rows->names().join(u'\n') + rows->reading().join(u'\n')))
            fault("paints hidden characters");
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
            examineTips(name, *view);
    }

    void examineTips(const QString& name, const QAbstractItemView& view)
    {
        QStringList tips = tests::wordsOfModel(*view.model(), Qt::ToolTipRole);
        for (int column = 0; column < view.model()->columnCount(); ++column)
            tips << view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (const QString& tip : tips) {
            if (interprets(tip) || holdsHiddenCharacters(tip))
                m_faults << QStringLiteral("%1: a tip of %2").arg(name, tests::wayTo(view, m_fixture->window()));
        }
    }

    static bool loads(const QTextDocument& document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isImageFormat() || part.fragment().charFormat().isAnchor())
                    return true;
            }
        }
        return false;
    }

    QTcpServer m_spy;
    std::unique_ptr<tests::WindowFixture> m_fixture;
    QStringList m_faults;
    std::set<QString> m_walked; ///< Pages whose tabs were looked at.
    qint64 m_busyBefore = 0;
};

ASSAY_TEST(TestHostileTexts)
#include "tst_hostile_texts.moc"
