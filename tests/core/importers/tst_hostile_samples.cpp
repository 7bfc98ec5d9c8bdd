// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/yaml_reader.h"
#include "core/importers/importer.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace assay;

/// Sends a folder of hostile files through every importer and through the text readers; the variable
/// ASSAY_HOSTILE_SAMPLES names the folder. A crash ends the test; a file that takes over two seconds or lets itself be
/// changed fails it.
class TestHostileSamples : public QObject {
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyImporterAnswersEveryFileInTwoSeconds()
    {
        const QString folder = qEnvironmentVariable("ASSAY_HOSTILE_SAMPLES");
        if (folder.isEmpty())
            QSKIP("ASSAY_HOSTILE_SAMPLES names no folder");
        int files = 0;
        int refused = 0;
        int readings = 0;
        qint64 slowest = 0;
        QDirIterator all(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QByteArray before = bytesOf(path);
            ++files;
            (void)readJson(before);
            (void)readYaml(before);
            for (const Importer* importer : allImporters()) {
                QElapsedTimer clock;
                clock.start();
                (void)importer->accepts(path);
                const auto batch = importer->read(path, {});
                ++readings;
                slowest = qMax(slowest, clock.elapsed());
                refused += batch ? 0 : 1;
                QVERIFY2(clock.elapsed() < 2000, qPrintable(path));
                QVERIFY2(batch || !batch.error().message.isEmpty(), qPrintable(path));
            }
            QVERIFY2(bytesOf(path) == before, qPrintable(path));
        }
        QVERIFY(files > 0);
        qInfo("%d files, %d readings, %d refused, slowest %lld ms", files, readings, refused, slowest);
    }
};

QTEST_GUILESS_MAIN(TestHostileSamples)
#include "tst_hostile_samples.moc"
