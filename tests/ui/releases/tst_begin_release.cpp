// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"

#include <QAction>
#include <QComboBox>

using namespace assay;
using namespace assay::tests;

/// Beginning a release from a run and of an imported version, in the real window.
class TestBeginRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ReleaseWindow>(); }
    void cleanup() { m_made.reset(); }

    void aRunBecomesAVersionAndItsReleaseIsShown()
    {
        QVERIFY(m_made->openAs(project().ana, QStringLiteral("Ana")));
        QVERIFY(chooseRun(QStringLiteral("run-4")));
        m_made->window().press(QStringLiteral("R"));
        QVERIFY(form());
        QVERIFY(m_made->window().idle());
        auto* model = form()->findChild<QComboBox*>(QStringLiteral("model"));
        QVERIFY(model->findText(QStringLiteral("credit")) >= 0); // Known models are offered.
        QVERIFY(!submit()->isEnabled());
        QTest::keyClicks(m_made->window().focus(), QStringLiteral("churn"));
        QVERIFY(submit()->isEnabled());
        m_made->window().press(QStringLiteral("Return"));
        QTRY_VERIFY(m_made->page());
        QVERIFY(!form());
        QVERIFY(m_made->window().idle());
        QCOMPARE(m_made->page()->story().release().name(), QStringLiteral("churn@1"));
        QCOMPARE(whatIsWrong(project().database()), QString());
    }

    void whoMakesNoReleasesIsToldWhoDoes()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        Q_EMIT m_made->window().session().events.changed(); // The page has been read for somebody else.
        QVERIFY(chooseRun(QStringLiteral("run-4")));
        const QAction* step = m_made->window().action("run-register");
        QVERIFY(step && !step->isEnabled());
        QVERIFY2(step->statusTip().contains(QStringLiteral("made by data scientists")), qPrintable(step->statusTip()));
    }

    void anImportedVersionBeginsOne()
    {
        ImportedModel model;
        model.externalId = QStringLiteral("test:m");
        model.name = QStringLiteral("scorer");
        model.versions = {{7, QStringLiteral("test:r2"), {}, {}, {}, {}, {}, 0, {}}};
        project().batch.models = {model};
        project().import();
        QVERIFY(m_made->openAs(project().ana, QStringLiteral("Ana")));
        m_made->window().window().showPane("risk-audit");
        QVERIFY(m_made->window().idle());
        m_made->click(m_made->window().child<QPushButton>("beginRelease"));
        QVERIFY(form());
        QVERIFY(m_made->window().idle());
        QCOMPARE(form()->findChild<QComboBox*>(QStringLiteral("model"))->currentText(), QStringLiteral("scorer@7"));
        m_made->click(submit());
        QTRY_VERIFY(m_made->page());
        QVERIFY(m_made->window().idle());
        QCOMPARE(m_made->page()->story().release().name(), QStringLiteral("scorer@7"));
    }

private:
    ApprovalProject& project() { return m_made->made(); }
    QWidget* form() { return m_made->window().child<QWidget>("beginReleaseForm"); }
    QPushButton* submit() { return form()->findChild<QPushButton*>(QStringLiteral("submit")); }

    bool chooseRun(const QString& name)
    {
        m_made->window().window().showPane("data-science");
        if (!m_made->window().idle())
            return false;
        auto* runs = m_made->window().child<QTableView>("runs");
        for (int row = 0; row < runs->model()->rowCount(); ++row) {
            for (int column = 0; column < runs->model()->columnCount(); ++column) {
                if (runs->model()->index(row, column).data().toString() != name)
                    continue;
                runs->setFocus();
                runs->selectRow(row);
                return m_made->window().idle();
            }
        }
        return false;
    }

    std::unique_ptr<ReleaseWindow> m_made;
};

ASSAY_TEST(TestBeginRelease)

#include "tst_begin_release.moc"
