// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_rows.h"
#include "core/risks/risk_store.h"
#include "core/risks/risk_texts.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"

#include <QComboBox>

using namespace assay;
using namespace assay::tests;

/// The risk register and the page of a risk, in the real window.
class TestRisksTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<GovernanceWindow>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void S54_theRegisterNamesTheWorstFirstAndIsNarrowed()
    {
        raise("Slow answers", RiskLevel{2, 2});
        const QString worst = raise("Young applicants are refused", RiskLevel{4, 5});
        raise("Scores leak", std::nullopt);
        valueOf(store().lower({worst, {2, 5}, QStringLiteral("reviews")}, project().kofi, project().once()));
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("risks"));
        const QTableView* list = m_made->table("risks");
        QCOMPARE(m_made->column(list, 0),
                 QStringList({QStringLiteral("R-3"), QStringLiteral("R-2"), QStringLiteral("R-1")}));
        QCOMPARE(m_made->cell(list, 0, 1), QStringLiteral("not assessed yet"));
        QCOMPARE(m_made->cell(list, 1, 1), QStringLiteral("4 × 5 = 20, critical"));
        QCOMPARE(m_made->cell(list, 1, 6), QStringLiteral("Kofi"));
        auto* states = m_made->shown<QComboBox>("riskStates");
        QCOMPARE(states->toolTip(), QStringLiteral("Open: 3. To be validated: 1."));
        states->setCurrentIndex(2); // To be validated.
        QCOMPARE(m_made->column(list, 0), QStringList{QStringLiteral("R-2")});
    }

    void S54_aRiskIsRaisedAssessedLoweredAndBorne()
    {
        QVERIFY(m_made->openAs(project().kofi));
        QVERIFY(m_made->open("risks"));
        QVERIFY(m_made->press("raiseRisk"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("riskForm", "title"), QStringLiteral("Scores leak"));
        auto* owner = m_made->inForm<QComboBox>("riskForm", "owner");
        owner->setCurrentIndex(owner->findText(QStringLiteral("Kofi")));
        QVERIFY(m_made->submit("riskForm"));
        QTRY_COMPARE(m_made->place().kind, QByteArray("risk"));
        const QString uid = m_made->place().key;
        QVERIFY(m_made->fixture().idle());
        QVERIFY(!m_made->shown<QPushButton>("assessRisk")->isEnabled());
        QVERIFY(m_made->actAs(project().ruth));
        QVERIFY(judge("assessRisk", "riskAssessment", 3, 3, "seen in a test"));
        QTRY_COMPARE(risk(uid).residual, std::optional(RiskLevel{4, 4}));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->actAs(project().kofi));
        QVERIFY(judge("lowerRisk", "riskLowering", 0, 3, "encrypted since May"));
        QTRY_VERIFY(risk(uid).lowering.has_value());
        QVERIFY(m_made->fixture().idle());
        QVERIFY(!m_made->shown<QPushButton>("validateRisk")->isEnabled()); // It is Kofi's own.
        QCOMPARE(m_made->chips(QStringLiteral("4 × 4 = 16, critical")), 1);
        QVERIFY(m_made->actAs(project().ruth));
        QVERIFY(m_made->press("validateRisk"));
        QVERIFY(m_made->submit("riskValidation"));
        QTRY_VERIFY(risk(uid).state == RiskState::Treated);
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("1 × 4 = 4, low")), 1);
        QVERIFY(m_made->says(QStringLiteral("evidence of Kofi, validated by Ruth")));
        QVERIFY(m_made->actAs(project().mei));
        QVERIFY(m_made->press("bearRisk"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("riskBearing", "text"), QStringLiteral("small"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("riskBearing", "until"), QStringLiteral("2190-01-31"));
        QVERIFY(m_made->submit("riskBearing"));
        QTRY_COMPARE(risk(uid).accepter.name, QStringLiteral("Mei"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->actAs(project().ruth));
        QVERIFY(m_made->press("agreeToRisk"));
        QVERIFY(m_made->giveReason("agreed"));
        QTRY_VERIFY(risk(uid).state == RiskState::RiskAccepted);
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("Risk accepted")), 1);
    }

    void S54_itsOwnerWhoAuditsCannotJudgeIt()
    {
        const QString uid = raise("Slow answers", std::nullopt, project().ruth.person);
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("risk", QStringLiteral("R-1")));
        const QPushButton* assess = m_made->shown<QPushButton>("assessRisk");
        QVERIFY(assess && !assess->isEnabled());
        QVERIFY2(assess->toolTip().contains(QStringLiteral("another person judges it")), qPrintable(assess->toolTip()));
        QVERIFY(risk(uid).state == RiskState::Identified);
    }

    void F17_whatOthersWriteOfARiskComesIntoTheOpenForm()
    {
        const QString uid = raise("Slow answers", std::nullopt);
        QVERIFY(m_made->openAs(project().kofi));
        QVERIFY(m_made->openThing("risk", QStringLiteral("R-1")));
        m_made->button("editRisk")->click(); // As its entry of the menu does.
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("riskForm", "cause"), QStringLiteral("One worker"));
        const Risk opened = risk(uid);
        RiskFields theirs = risks::fieldsOf(opened);
        theirs.text.effect = QStringLiteral("Officers wait");
        theirs.useCase = QStringLiteral("UC-1");
        valueOf(store().edit({uid, opened.rowVersion, theirs}, project().ruth, project().once()));
        QVERIFY(m_made->submit("riskForm"));
        QTRY_COMPARE(risk(uid).text.cause, QStringLiteral("One worker"));
        QCOMPARE(risk(uid).text.effect, QStringLiteral("Officers wait"));
        QCOMPARE(risk(uid).useCaseKey, QStringLiteral("UC-1"));
        QVERIFY(m_made->fixture().idle());

        QVERIFY(m_made->press("treatRisk"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("riskTreatment", "review"), QStringLiteral("2190-01-31"));
        RiskFields later = risks::fieldsOf(risk(uid));
        later.reviewAt = 6'943'000'000'000;
        valueOf(store().edit({uid, risk(uid).rowVersion, later}, project().ruth, project().once()));
        QVERIFY(m_made->inForm<QPushButton>("riskTreatment", "submit")->isEnabled());
        m_made->inForm<QPushButton>("riskTreatment", "submit")->click();
        QTRY_VERIFY(m_made->fixture().child<QAbstractButton>("mine-review"));
        QCOMPARE(risk(uid).reviewAt, later.reviewAt); // Nothing is written before the choice.
        m_made->fixture().child<QAbstractButton>("mine-review")->click();
        m_made->inForm<QPushButton>("mergeForm", "submit")->click();
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("riskTreatment"));
        QCOMPARE(risk(uid).reviewAt, QDate(2190, 1, 31).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    }

private:
    ApprovalProject& project() { return m_made->project(); }
    RiskStore store() { return RiskStore(project().database()); }

    QString raise(const char* title, std::optional<RiskLevel> level, const QString& owner = {})
    {
        RiskDraft draft;
        draft.fields.text.title = QString::fromLatin1(title);
        draft.fields.ownerUid = owner.isEmpty() ? project().kofi.person : owner;
        const QString uid = valueOf(store().raise(draft, project().kofi, project().once()));
        if (level)
            valueOf(store().assess({uid, *level, QStringLiteral("measured")}, project().ruth, project().once()));
        return uid;
    }

    /// Fills a form of levels, whose choices count from 0, and sends it.
    bool judge(const char* button, const char* form, int likelihood, int impact, const char* words)
    {
        if (!m_made->press(button))
            return false;
        m_made->inForm<QComboBox>(form, "likelihood")->setCurrentIndex(likelihood);
        m_made->inForm<QComboBox>(form, "impact")->setCurrentIndex(impact);
        if (m_made->inForm<QPushButton>(form, "submit")->isEnabled())
            return false; // The reason is missing.
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>(form, "text"), QString::fromLatin1(words));
        return m_made->submit(form);
    }

    Risk risk(const QString& uid)
    {
        return valueOf(
            project().database().read([&](db::Connection& connection) { return risks::byName(connection, uid); }));
    }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestRisksTab)
#include "tst_risks_tab.moc"
