// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/regulation_rows.h"
#include "core/policies/shipped.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"

#include <QComboBox>
#include <QListView>

using namespace assay;
using namespace assay::tests;

/// The list of regulations and the page of one, in the real window.
class TestRegulationsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<GovernanceWindow>();
        QByteArray citing = approvalPolicy(); // In force after the small one, and it cites two points.
        citing.replace("\"id\":\"small\"", "\"id\":\"citing\"").replace("2026-01-02", "2026-01-03");
        citing.replace("\"identity-complete\"},\"references\":[]",
                       "\"identity-complete\"},\"references\":[{\"regulation\":\"ss1-23\",\"clause\":\"Principle 1\"},"
                       "{\"regulation\":\"ss1-23\",\"clause\":\"Principle 2\"}]");
        project().publish(citing.constData());
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void listTellsWhatRestsOnEach()
    {
        QVERIFY(m_made->openAs(project().ana));
        QVERIFY(m_made->open("regulations"));
        const QTableView* list = m_made->table("regulations");
        constexpr int id = 8; // It goes to the file; people read titles.
        QVERIFY(list->isColumnHidden(id));
        const auto row = static_cast<int>(m_made->column(list, id).indexOf(QStringLiteral("ss1-23")));
        QVERIFY(row >= 0);
        QVERIFY(m_made->cell(list, row, 0).startsWith(QStringLiteral("PRA SS1/23")));
        QCOMPARE(m_made->cell(list, row, 6), QStringLiteral("1"));
        QCOMPARE(m_made->cell(list, row, 7), QStringLiteral("1"));
        const auto old = static_cast<int>(m_made->column(list, id).indexOf(QStringLiteral("sr-11-7")));
        QVERIFY(old >= 0);
        QCOMPARE(m_made->cell(list, old, 5), QStringLiteral("SR 26-2, OCC Bulletin 2026-13"));
        QVERIFY(m_made->exported("exportRegulations").contains(QStringLiteral(",sr-11-7,")));
    }

    void pageTellsPointsCitationsAndModels()
    {
        QVERIFY(m_made->openAs(project().ana));
        QVERIFY(m_made->openThing("regulation", QStringLiteral("ss1-23")));
        QCOMPARE(m_made->place().kind, QByteArray("regulation"));
        const QTableView* points = m_made->table("regulationPoints");
        QCOMPARE(m_made->cell(points, 0, 0), QStringLiteral("Principle 1"));
        QCOMPARE(m_made->cell(points, 0, 2), QStringLiteral("identity"));
        QVERIFY(m_made->column(m_made->table("regulationCitations"), 0).contains(QStringLiteral("citing@1")));
        QTableView* models = m_made->table("regulationReleases");
        QCOMPARE(m_made->cell(models, 0, 0), QStringLiteral("credit@1"));
        QCOMPARE(m_made->cell(models, 0, 1), QStringLiteral("citing@1"));
        models->setCurrentIndex(models->model()->index(0, 0));
        models->setFocus();
        m_made->fixture().press(QStringLiteral("Return"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY((m_made->place() == Address{{}, "release", project().uid}));
    }

    void replacingListsTheModelsThatCitedItBeforeAndAfter()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("regulation", QStringLiteral("ss1-23")));
        QVERIFY(m_made->press("replaceRegulation"));
        auto* text = m_made->inForm<QPlainTextEdit>("replaceForm", "regulationText");
        const auto* fault = m_made->inForm<QLabel>("replaceForm", "fault");
        const auto* impact = m_made->inForm<QLabel>("replaceForm", "impact");
        text->setPlainText(text->toPlainText().replace(QStringLiteral("ss1-23-next"), QStringLiteral("SS9")));
        QTRY_VERIFY2(fault->text().contains(QStringLiteral("regulations[0].id")), qPrintable(fault->text()));
        QVERIFY(fault->text().contains(QStringLiteral("Line ")));
        QVERIFY(!m_made->submit("replaceForm"));
        text->setPlainText(text->toPlainText()
                               .replace(QStringLiteral("SS9"), QStringLiteral("ss9-27"))
                               .replace(QStringLiteral("\"Principle 2\""), QStringLiteral("\"Rule 2\"")));
        QTRY_VERIFY2(impact->text().contains(QStringLiteral("ss9-27 does not have: Principle 2")),
                     qPrintable(impact->text()));
        QVERIFY(impact->text().contains(QStringLiteral("credit@1")));
        QVERIFY(m_made->submit("replaceForm"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("superseded by ss9-27")), 1);
        const QTableView* citations = m_made->table("regulationCitations");
        QVERIFY(m_made->column(citations, 4).contains(QStringLiteral("missing")));
        QVERIFY(m_made->column(citations, 4).contains(QStringLiteral("there")));
        QCOMPARE(m_made->cell(m_made->table("regulationReleases"), 0, 0), QStringLiteral("credit@1"));
        QVERIFY(m_made->button("replaceRegulation")->statusTip().contains(QStringLiteral("already")));
    }

    void oneThatIsThereMayTakeItsPlace()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("regulation", QStringLiteral("ss1-23")));
        QVERIFY(m_made->press("replaceRegulation"));
        auto* by = m_made->inForm<QComboBox>("replaceForm", "replacedBy");
        QVERIFY(by->findData(QStringLiteral("sr-11-7")) < 0); // It is superseded itself.
        by->setCurrentIndex(by->findData(QStringLiteral("sr-26-2")));
        QVERIFY(!m_made->inForm<QPlainTextEdit>("replaceForm", "regulationText")->isVisible());
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->submit("replaceForm"));
        QTRY_COMPARE(m_made->chips(QStringLiteral("superseded by sr-26-2")), 1);
    }

    void othersAreToldWhoReplaces()
    {
        QVERIFY(m_made->openAs(project().mei));
        QVERIFY(m_made->openThing("regulation", QStringLiteral("ss1-23")));
        const QPushButton* replace = m_made->shown<QPushButton>("replaceRegulation");
        QVERIFY(replace && !replace->isEnabled());
        QVERIFY(replace->statusTip().contains(QStringLiteral("Ruth")));
    }

    void paletteFindsAndGoesToAllThree()
    {
        m_made->raise("Few rows", project().kofi);
        QVERIFY(m_made->openAs(project().ruth));
        for (const auto& [words, title, kind] : {std::tuple("F-1", "F-1 · Few rows", "finding"),
                                                 {"citing", "citing@1", "policy"},
                                                 {"ss1", "ss1-23", "regulation"}}) {
            m_made->fixture().press(QStringLiteral("Ctrl+K"));
            auto* palette = m_made->fixture().child<QWidget>("commandPalette");
            QVERIFY(palette);
            auto* field = palette->findChild<QLineEdit*>();
            auto* list = palette->findChild<QListView*>();
            QTest::keyClicks(field, QString::fromLatin1(words));
            const auto found = [list, title = QString::fromUtf8(title)] {
                return list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
            };
            QTRY_COMPARE(found().size(), 1);
            list->setCurrentIndex(found().front());
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_COMPARE(m_made->place().kind, QByteArray(kind));
            QVERIFY(m_made->fixture().idle());
        }
    }

private:
    ApprovalProject& project() { return m_made->project(); }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestRegulationsTab)

#include "tst_regulations_tab.moc"
