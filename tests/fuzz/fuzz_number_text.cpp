// SPDX-License-Identifier: GPL-3.0-or-later
// What is read as a number is the number that Qt's own reader finds, and an integer is read back from its digits.
#include "core/base/csv_reader.h"
#include "core/base/number_text.h"
#include "tests/fuzz/target.h"

#include <QByteArray>

#include <cmath>
#include <cstdlib>

ASSAY_FUZZ(number_text)
{
    const QByteArray text = bytes.toByteArray();
    const assay::NumberReading number = assay::readNumber(text);
    bool known = false;
    const double reference = text.toDouble(&known);
    const bool value = number.kind == assay::NumberReading::Kind::Value;
    if (value && (!std::isfinite(number.value) || (known && number.value != reference)))
        std::abort();
    if (const auto integer = assay::readInteger(text)) {
        if (assay::readInteger(QByteArray::number(*integer)) != integer || !value)
            std::abort();
    }
    const assay::CsvNumber cell = assay::readCsvNumber(text);
    if (cell.kind == assay::CsvNumber::Kind::Value && value && cell.value != number.value)
        std::abort();
}
