/** Tests of the device models, each with tables of transfers and answers. */
package dev.gatehouse.hardware.models;
