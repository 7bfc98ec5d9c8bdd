// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"
#include "tests/support/shown_words.h"
#include "tests/support/stretched_locale.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_walk.h"

#include <QTabBar>

using namespace assay;

/// The window in a language in which no vowel stays as it is: whatever is shown with plain ones was not translated, unless it
/// is what people wrote, which the project holds.
class TestTranslatedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S4_nothingThatTheWindowShowsIsLeftUntranslated()
    {
        tests::AccentedLocale spoken;
        QVERIFY(QCoreApplication::installTranslator(&spoken));
        QStringList faults;
        QStringList missing;
        QMap<QString, QString> written; // By project: the page of all of them names each.
        int texts = 0;
        {
            tests::WindowFixture fixture;
            fixture.window().resize(1440, 900);
            tests::WindowWalk walk(fixture);
            missing = walk.go([&](const QString& station, QWidget& own) {
                if (station.startsWith(u"gallery")) // Samples for those who build the program.
                    return;
                if (fixture.window().session())
                    written[fixture.session().database->projectUid()] = writtenIn(fixture);
                const QString held = written.values().join(u'\n') + factsOfTheMachine();
                for (const QString& text : textsOf(own)) {
                    ++texts;
                    for (const QString& phrase : plainPhrases(text)) {
                        if (!isWritten(phrase, held))
                            faults << QStringLiteral("%1: “%2” in “%3”").arg(station, phrase, text.left(120));
                    }
                }
            });
        }
        QVERIFY(QCoreApplication::removeTranslator(&spoken));
        faults.removeDuplicates();
        QVERIFY2(tests::noFaults(missing), "These stations did not come up.");
        QVERIFY2(tests::noFaults(faults), "These texts are in no language but English.");
        QVERIFY2(texts > 2000, qPrintable(QString::number(texts))); // So that it meets them at all.
    }

private:
    /// What a station says, also on its tabs, in tool tips and to a screen reader.
    static QStringList textsOf(const QWidget& own)
    {
        QStringList texts = tests::shownWords(own);
        for (const QWidget* widget : own.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&own))
                continue;
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int tab = 0; tab < tabs->count(); ++tab)
                    texts << tabs->tabText(tab);
            }
        }
        texts.removeAll(QString());
        texts.removeDuplicates();
        return texts;
    }

    /// The longest pieces of a text that are words with vowels as English has them; digests hold some by chance.
    static QStringList plainPhrases(const QString& text)
    {
        static const QRegularExpression markup(QStringLiteral("<[^>]*>|&[a-z]+;|assay://\\S+|\\S*[/\\\\@_=]\\S*"
                                                              "|\\b(?=[a-f]*[0-9])[0-9a-f]{8,}\\b"));
        static const QRegularExpression phrase(QStringLiteral("[A-Za-z]+(?:[ '’-][A-Za-z]+)*"));
        static const QRegularExpression accented(QStringLiteral("[A-Za-z]*[äéïöüÿÅÉÎÖÛÝ][\\w’']*"));
        static const QRegularExpression word(QStringLiteral("\\b(?=[A-Za-z]{3})[A-Za-z]*[aeiouyAEIOUY][A-Za-z]*\\b"));
        const QString bare =
            QString(text).replace(markup, QStringLiteral(" · ")).replace(accented, QStringLiteral("·"));
        QStringList phrases;
        for (auto found = phrase.globalMatch(bare); found.hasNext();) {
            const QString words = found.next().captured();
            if (word.match(words).hasMatch())
                phrases << words;
        }
        return phrases;
    }

    /// Whether people or sources wrote it, as a whole or behind a name of several words that hyphens join.
    static bool isWritten(const QString& phrase, const QString& held)
    {
        static const QRegularExpression name(QStringLiteral("^[A-Za-z]+(?:-[A-Za-z]+)+ "));
        if (held.contains(phrase, Qt::CaseInsensitive))
            return true;
        const QRegularExpressionMatch beginning = name.match(phrase);
        return beginning.hasMatch() && held.contains(beginning.captured().trimmed(), Qt::CaseInsensitive)
            && held.contains(phrase.mid(beginning.capturedLength()), Qt::CaseInsensitive);
    }

    static QString factsOfTheMachine()
    {
        return QStringList{QSysInfo::prettyProductName(), QSysInfo::kernelType(),   QGuiApplication::platformName(),
                           QStringLiteral("OpenSSL"),     QStringLiteral("SQLite"), QStringLiteral("UTC")}
            .join(u'\n');
    }

    /// All that the project holds, in one text: what people wrote and what their sources called things.
    static QString writtenIn(tests::WindowFixture& fixture)
    {
        return tests::valueOf(fixture.session().database->read([](db::Connection& connection) {
            QString all;
            db::Statement tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
            while (tables.step()) {
                db::Statement rows = connection.prepare("SELECT * FROM \"" + tables.text(0).toUtf8() + '"');
                while (rows.step()) {
                    for (int column = 0; column < rows.columns(); ++column)
                        all += QString::fromUtf8(rows.bytes(column)) + u'\n';
                }
            }
            return all;
        }));
    }
};

ASSAY_TEST(TestTranslatedTexts)
#include "tst_translated_texts.moc"
